/**
 * The login screen.
 */
@NullMarked
package nl.vorder.security.ui;

import org.jspecify.annotations.NullMarked;
