/**
 * Pure rules of the queue: from the facts of a dossier to its reason and its place.
 */
@NullMarked
package nl.vorder.queue.rules;

import org.jspecify.annotations.NullMarked;
