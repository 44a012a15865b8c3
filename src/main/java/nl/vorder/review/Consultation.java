package nl.vorder.review;

import java.time.Instant;
import java.util.Optional;
import nl.vorder.shared.DossierId;

/** A question to the team lead about a dossier, with its answer. */
public record Consultation(
        long id,
        DossierId dossierId,
        String dossierNumber,
        String debtorName,
        String clientFirmName,
        String askedBy,
        Instant askedAt,
        String question,
        ConsultationState state,
        Optional<String> answeredBy,
        Optional<Instant> answeredAt,
        String answer) {}
