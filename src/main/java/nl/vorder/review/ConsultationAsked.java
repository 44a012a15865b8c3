package nl.vorder.review;

import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;

/** An agent asked; published after the question is stored for good. */
public record ConsultationAsked(long id, DossierId dossierId, UserId askedBy) {}
