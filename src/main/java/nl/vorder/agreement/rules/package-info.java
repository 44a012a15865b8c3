/**
 * Pure rules of agreements: when a promise counts as kept and what a mandate allows.
 */
@NullMarked
package nl.vorder.agreement.rules;

import org.jspecify.annotations.NullMarked;
