/**
 * The screen on which client firms are looked up and kept.
 */
@NullMarked
package nl.vorder.client.ui;

import org.jspecify.annotations.NullMarked;
