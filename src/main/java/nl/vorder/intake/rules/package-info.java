/**
 * How a line of a file is read and what it means beside what is known; pure functions without database, file or clock.
 */
@NullMarked
package nl.vorder.intake.rules;

import org.jspecify.annotations.NullMarked;
