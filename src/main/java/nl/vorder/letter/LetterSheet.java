package nl.vorder.letter;

import java.time.Clock;
import java.time.LocalDate;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.SheetPart;
import nl.vorder.shared.Sheets;
import nl.vorder.shared.Zone;
import org.springframework.stereotype.Component;

/** What this module tells about a dossier in a sheet; the same as {@link LetterHistory#of}. The caller checks permission. */
@Component
public class LetterSheet {

    private final Clock clock;

    LetterSheet(Clock clock) {
        this.clock = clock;
    }

    /** The question to ask. */
    public SheetPart<LetterSent> part(DossierId id) {
        LocalDate today = Zone.today(clock);
        return SheetPart.of(
                "id, kind, channel, sent_on, opened_at, announced_costs, content IS NOT NULL AS kept",
                "letter_sent WHERE dossier_id = ? ORDER BY sent_on DESC, id DESC LIMIT 1000",
                (row, number) -> LetterHistory.read(row, today),
                id.value());
    }

    /** Reads the answers. */
    public LettersSent read(SheetPart<LetterSent> part, Sheets.Answers answers) {
        return LetterHistory.sent(answers.all(part));
    }
}
