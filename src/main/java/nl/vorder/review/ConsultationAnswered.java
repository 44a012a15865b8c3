package nl.vorder.review;

import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;

/** A team lead answered; published after the answer is stored for good. */
public record ConsultationAnswered(long id, DossierId dossierId, UserId askedBy, boolean agreed, String answer) {}
