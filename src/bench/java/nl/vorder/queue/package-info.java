/** Measurements of the queue: claims against a raw floor, a simulated floor of agents, kills. */
package nl.vorder.queue;
