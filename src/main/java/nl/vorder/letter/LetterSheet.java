package nl.vorder.letter;

import java.time.Clock;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import nl.vorder.sheet.SheetPart;
import nl.vorder.sheet.SheetQuestion;
import nl.vorder.sheet.Sheets;
import org.springframework.stereotype.Component;

/** What this module tells about a dossier in a sheet; the same as {@link LetterHistory#of}. The caller checks permission. */
@Component
public class LetterSheet {

    private final SheetQuestion<LetterSent> letters;

    LetterSheet(Clock clock) {
        this.letters = SheetQuestion.of(
                "id, kind, channel, sent_on, opened_at, announced_costs, content IS NOT NULL AS kept",
                "letter_sent WHERE dossier_id = ? ORDER BY sent_on DESC, id DESC LIMIT 1000",
                (row, number) -> LetterHistory.read(row, Zone.today(clock)));
    }

    /** The question about one dossier. */
    public SheetPart<LetterSent> part(DossierId id) {
        return letters.about(id.value());
    }

    /** Reads the answers. */
    public LettersSent read(Sheets.Answers answers) {
        return LetterHistory.sent(answers.all(letters));
    }
}
