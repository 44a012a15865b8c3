/**
 * The team lead's screens of the queue: its order with every part, the weights, and dossiers that are stuck.
 */
@NullMarked
package nl.vorder.queue.ui;

import org.jspecify.annotations.NullMarked;
