package nl.vorder.queue;

/** A team of agents, with a queue and weights of its own. */
public record Team(long id, String name) {}
