/**
 * The team lead's letters of today, and the letters of one dossier for the desk.
 */
@NullMarked
@NamedInterface("ui")
package nl.vorder.letter.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
