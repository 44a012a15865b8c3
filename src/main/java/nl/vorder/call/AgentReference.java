package nl.vorder.call;

import nl.vorder.security.UserId;

/** Somebody who made calls, for a filter. */
public record AgentReference(UserId id, String name) {}
