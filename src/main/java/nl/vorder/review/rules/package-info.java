/**
 * Pure rules of consultations: which customers are important and how long an answer counts.
 */
@NullMarked
package nl.vorder.review.rules;

import org.jspecify.annotations.NullMarked;
