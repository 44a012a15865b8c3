/**
 * The screens on which team leads make scripts, put them in use and see what they bring.
 */
@NullMarked
package nl.vorder.script.ui;

import org.jspecify.annotations.NullMarked;
