package nl.vorder.desk;

import java.util.Optional;
import nl.vorder.agreement.Proposal;
import nl.vorder.review.Complaint;

/**
 * What team leads said about a dossier, so that the agent can pass it on.
 *
 * @param proposal a plan outside the mandate that waits or was answered not long ago
 * @param complaint a complaint that was answered not long ago
 */
public record AnswerNews(Optional<Proposal> proposal, Optional<Complaint> complaint) {}
