/**
 * How payment behaviour becomes a grade; pure functions without database or clock.
 */
@NullMarked
package nl.vorder.debtor.rules;

import org.jspecify.annotations.NullMarked;
