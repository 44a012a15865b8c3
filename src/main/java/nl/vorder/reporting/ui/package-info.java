/**
 * The screen where the agency looks at a month and downloads it. Figures come from the service, nothing is added up here.
 */
@NullMarked
package nl.vorder.reporting.ui;

import org.jspecify.annotations.NullMarked;
