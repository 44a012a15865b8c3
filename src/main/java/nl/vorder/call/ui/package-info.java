/**
 * The team lead's list of recorded calls, and one call as it was.
 */
@NullMarked
package nl.vorder.call.ui;

import org.jspecify.annotations.NullMarked;
