/**
 * The desk screen: queue on the left, preparation in the middle, script and outcome on the right.
 */
@NullMarked
package nl.vorder.desk.ui;

import org.jspecify.annotations.NullMarked;
