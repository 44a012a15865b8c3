package nl.vorder.compliance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import nl.vorder.sheet.SheetPart;
import nl.vorder.sheet.SheetQuestion;
import nl.vorder.sheet.SheetRows;
import nl.vorder.sheet.Sheets;
import org.springframework.stereotype.Component;

/**
 * What this module tells about a debtor in a sheet; the same as {@link ContactLog#figures} and {@link Representatives#of}. The caller
 * checks permission.
 */
@Component
public class ContactSheet {

    /** The calls that may count: those of the last days, and every one in which somebody spoke. */
    private static final SheetQuestion<Call> CALLS = SheetQuestion.of(
            "at, inbound, conversation",
            "compliance_contact WHERE debtor_id = ? AND channel = 'PHONE' AND (at > ? OR conversation)",
            (row, number) ->
                    new Call(Utc.instant(row, "at"), row.getBoolean("inbound"), row.getBoolean("conversation")));

    private static final Duration WEEK = Duration.ofDays(7);

    private record Call(Instant at, boolean inbound, boolean conversation) {}

    private final FactsLoader facts;
    private final Clock clock;

    ContactSheet(FactsLoader facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** Reads ahead what the guardrail will need today for questions about a dossier. */
    public SheetRows ahead(DebtorId debtor, DossierId dossier) {
        return facts.ahead(debtor, dossier, clock.instant());
    }

    /** The questions about one debtor. */
    public List<SheetPart<?>> parts(DebtorId debtorId) {
        return List.of(
                CALLS.about(debtorId.value(), Utc.column(clock.instant().minus(WEEK))),
                Representatives.SHEET.about(debtorId.value()));
    }

    /** How often the debtor was called, from the answers. */
    public ContactFigures figures(Sheets.Answers answers) {
        Instant now = clock.instant();
        Instant midnight =
                Zone.local(now).toLocalDate().atStartOfDay(Zone.AMSTERDAM).toInstant();
        List<Call> made = answers.all(CALLS).stream()
                .filter(call -> !call.at().isAfter(now))
                .toList();
        return new ContactFigures(
                ours(made, at -> !at.isBefore(midnight)),
                ours(made, at -> at.isAfter(now.minus(WEEK))),
                made.stream().filter(Call::conversation).map(Call::at).max(Comparator.naturalOrder()));
    }

    private static int ours(List<Call> calls, Predicate<Instant> counts) {
        return Math.toIntExact(calls.stream()
                .filter(call -> !call.inbound() && counts.test(call.at()))
                .count());
    }

    /** Who acts for the debtor, from the answers. */
    public Optional<Representative> representative(Sheets.Answers answers) {
        return answers.first(Representatives.SHEET);
    }
}
