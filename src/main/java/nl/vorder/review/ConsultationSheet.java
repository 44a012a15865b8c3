package nl.vorder.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import nl.vorder.client.ClientFirmDetails;
import nl.vorder.debtor.Customer;
import nl.vorder.review.rules.ImportantCustomer;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.SheetPart;
import nl.vorder.shared.Sheets;
import org.springframework.stereotype.Component;

/** What this module tells about a dossier in a sheet; the same as {@link ConsultationService#gate}. The caller checks permission. */
@Component
public class ConsultationSheet {

    private final Clock clock;

    ConsultationSheet(Clock clock) {
        this.clock = clock;
    }

    /** The question to ask. */
    public SheetPart<Consultation> part(DossierId id) {
        return ConsultationQueries.part(id);
    }

    /** Whether this customer of the firm may be called without asking first. */
    public ConsultationGate read(
            SheetPart<Consultation> part, Sheets.Answers answers, Optional<Customer> customer, ClientFirmDetails firm) {
        return gate(CustomerShares.of(customer, firm), () -> answers.first(part), clock.instant());
    }

    static ConsultationGate gate(CustomerShare customer, Supplier<Optional<Consultation>> latest, Instant now) {
        if (!customer.important()) {
            return new ConsultationGate.NotNeeded();
        }
        BigDecimal share = customer.share().orElseThrow();
        return latest.get().map(found -> gate(share, found, now)).orElseGet(() -> new ConsultationGate.Needed(share));
    }

    private static ConsultationGate gate(BigDecimal share, Consultation latest, Instant now) {
        boolean counts = latest.answeredAt()
                .filter(at -> ImportantCustomer.counts(at, now))
                .isPresent();
        return switch (latest.state()) {
            case WAITING -> new ConsultationGate.Waiting(share, latest);
            case AGREED -> counts ? new ConsultationGate.Agreed(share, latest) : new ConsultationGate.Needed(share);
            case DECLINED -> counts ? new ConsultationGate.Declined(share, latest) : new ConsultationGate.Needed(share);
        };
    }
}
