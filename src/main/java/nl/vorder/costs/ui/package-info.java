/**
 * The administrator's page of interest rates.
 */
@NullMarked
package nl.vorder.costs.ui;

import org.jspecify.annotations.NullMarked;
