/**
 * Vorder: the call-centre workbench of a collection agency.
 *
 * <p>Each direct sub-package is a module with declared dependencies; the root holds only the entry point.
 */
@NullMarked
package nl.vorder;

import org.jspecify.annotations.NullMarked;
