/**
 * The screen on which a file is chosen, mapped, looked over and taken over.
 */
@NullMarked
package nl.vorder.intake.ui;

import org.jspecify.annotations.NullMarked;
