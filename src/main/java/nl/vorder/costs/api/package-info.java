/**
 * The interface for other programs: reads parameters, calls the rules, writes JSON. No amount is computed here.
 */
@NullMarked
package nl.vorder.costs.api;

import org.jspecify.annotations.NullMarked;
