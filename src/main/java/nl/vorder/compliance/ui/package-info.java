/**
 * The screen of the contact rules and the state of the phones in the header.
 */
@NullMarked
package nl.vorder.compliance.ui;

import org.jspecify.annotations.NullMarked;
