package nl.vorder.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.costs.rules.FourteenDayLetter;
import nl.vorder.shared.BusinessCalendar;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.UtcColumn;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which letters went out in a dossier. */
@Service
@Transactional(readOnly = true)
public class LetterHistory {

    private final JdbcClient database;
    private final Clock clock;

    LetterHistory(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The letters of a dossier. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public LettersSent of(DossierId dossierId) {
        LocalDate today = Zone.today(clock);
        List<LetterSent> letters = database.sql("""
                SELECT id, kind, channel, sent_on, opened_at, announced_costs, content IS NOT NULL AS kept FROM letter_sent
                 WHERE dossier_id = :dossier ORDER BY sent_on DESC, id DESC
                """)
                .param("dossier", dossierId.value())
                .query((row, number) -> read(row, today))
                .list();
        return sent(letters);
    }

    /** The letters, newest first, with what is counted of them. */
    static LettersSent sent(List<LetterSent> letters) {
        return new LettersSent(
                count(letters, List.of(LetterKind.REMINDER)),
                count(letters, List.of(LetterKind.DEMAND, LetterKind.FOURTEEN_DAY_LETTER)),
                letters.stream().findFirst(),
                letters);
    }

    static LetterSent read(ResultSet row, LocalDate today) throws SQLException {
        LetterChannel channel = LetterChannel.valueOf(row.getString("channel"));
        LocalDate sentOn = row.getObject("sent_on", LocalDate.class);
        LocalDate deliveredOn = channel == LetterChannel.POST ? delivery(sentOn) : sentOn;
        return new LetterSent(
                row.getLong("id"),
                LetterKind.valueOf(row.getString("kind")),
                channel,
                sentOn,
                deliveredOn,
                deliveredOn.isAfter(today),
                UtcColumn.find(row, "opened_at"),
                Optional.ofNullable(row.getBigDecimal("announced_costs")).map(Money::of),
                row.getBoolean("kept"));
    }

    static LocalDate delivery(LocalDate sentOn) {
        return FourteenDayLetter.sent(sentOn, BusinessCalendar::isHoliday).delivered();
    }

    private static int count(List<LetterSent> letters, List<LetterKind> kinds) {
        return (int)
                letters.stream().filter(letter -> kinds.contains(letter.kind())).count();
    }
}
