/**
 * Building blocks of every screen: texts by key, formats, cards, notifications. No business rule lives here.
 */
@NullMarked
@NamedInterface("ui")
package nl.vorder.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
