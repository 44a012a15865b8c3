/**
 * Which letter a dossier needs and when: pure rules over dates and counts. Texts and amounts are made elsewhere.
 */
@NullMarked
package nl.vorder.letter.rules;

import org.jspecify.annotations.NullMarked;
