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
import org.springframework.stereotype.Component;

/**
 * Says whether a customer of a client firm may be called without asking the team lead first. The caller checks permission.
 *
 * <p>No part of a sheet: for most customers the share of the revenue answers it, and only for the others is a consultation looked for.
 */
@Component
public class ConsultationGates {

    private final ConsultationQueries queries;
    private final Clock clock;

    ConsultationGates(ConsultationQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The gate of one dossier, for what is known of the customer and the firm. */
    public ConsultationGate of(DossierId id, Optional<Customer> customer, ClientFirmDetails firm) {
        return gate(CustomerShares.of(customer, firm), () -> queries.latest(id), clock.instant());
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
