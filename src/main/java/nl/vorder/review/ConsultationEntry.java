package nl.vorder.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;
import org.jspecify.annotations.Nullable;

/** A question to the team lead and its answer. */
@Entity
@Table(name = "review_consultation")
class ConsultationEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_consultation_seq")
    @SequenceGenerator(name = "review_consultation_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "dossier_id", nullable = false)
    private long dossierId;

    @Column(name = "asked_by", nullable = false)
    private long askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "question", nullable = false)
    private String question;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ConsultationState state = ConsultationState.WAITING;

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answer", nullable = false)
    private String answer = "";

    @SuppressWarnings("NullAway.Init")
    protected ConsultationEntry() {}

    ConsultationEntry(DossierId dossierId, UserId askedBy, Instant askedAt, String question) {
        this.dossierId = dossierId.value();
        this.askedBy = askedBy.value();
        this.askedAt = askedAt;
        this.question = question;
    }

    /** Gives the answer; false if there is one already, which stays. */
    boolean answer(boolean agreed, String text, UserId by, Instant at) {
        if (state != ConsultationState.WAITING) {
            return false;
        }
        state = agreed ? ConsultationState.AGREED : ConsultationState.DECLINED;
        answer = text;
        answeredBy = by.value();
        answeredAt = at;
        return true;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    DossierId dossierId() {
        return new DossierId(dossierId);
    }

    UserId askedBy() {
        return new UserId(askedBy);
    }
}
