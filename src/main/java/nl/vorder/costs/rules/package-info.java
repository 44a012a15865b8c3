/**
 * The law on costs, interest, letters, allocation and limitation as pure functions: no framework, no database, no clock.
 * The one place where costs and interest are computed, for screen, letter, script, report and interface alike.
 */
@NullMarked
@NamedInterface("rules")
package nl.vorder.costs.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
