package nl.vorder.compliance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.SheetPart;
import nl.vorder.shared.SheetQuestion;
import nl.vorder.shared.Sheets;
import nl.vorder.shared.Zone;
import org.springframework.stereotype.Component;

/**
 * What this module tells about a debtor in a sheet; the same as {@link ContactLog#figures} and {@link Representatives#of}. The caller
 * checks permission.
 */
@Component
public class ContactSheet {

    private static final SheetQuestion<ContactFigures> FIGURES = SheetQuestion.of(
            List.of(
                    "COALESCE(SUM(NOT inbound AND at >= ?), 0) AS today",
                    "COALESCE(SUM(NOT inbound AND at > ?), 0) AS seven_days",
                    "MAX(CASE WHEN conversation THEN at END) AS last_conversation"),
            "compliance_contact WHERE debtor_id = ? AND channel = 'PHONE' AND at <= ?",
            (row, number) -> new ContactFigures(
                    row.getInt("today"), row.getInt("seven_days"), Utc.find(row, "last_conversation")));

    private final Clock clock;

    ContactSheet(Clock clock) {
        this.clock = clock;
    }

    /** The questions about one debtor. */
    public List<SheetPart<?>> parts(DebtorId debtorId) {
        Instant now = clock.instant();
        Instant midnight =
                Zone.local(now).toLocalDate().atStartOfDay(Zone.AMSTERDAM).toInstant();
        return List.of(
                FIGURES.about(
                        Utc.column(midnight),
                        Utc.column(now.minus(Duration.ofDays(7))),
                        debtorId.value(),
                        Utc.column(now)),
                Representatives.SHEET.about(debtorId.value()));
    }

    /** How often the debtor was called, from the answers. */
    public ContactFigures figures(Sheets.Answers answers) {
        return answers.first(FIGURES).orElse(new ContactFigures(0, 0, Optional.empty()));
    }

    /** Who acts for the debtor, from the answers. */
    public Optional<Representative> representative(Sheets.Answers answers) {
        return answers.first(Representatives.SHEET);
    }
}
