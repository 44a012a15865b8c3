/**
 * What waits for a team lead's answer.
 */
@NullMarked
package nl.vorder.review.ui;

import org.jspecify.annotations.NullMarked;
