package nl.vorder.dossier;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vorder.audit.Journal;
import nl.vorder.costs.rules.CollectionCosts;
import nl.vorder.costs.rules.FourteenDayLetter;
import nl.vorder.dossier.LetterJudgement.Demandable;
import nl.vorder.shared.BusinessCalendar;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps fourteen-day letters and what they are worth, for other modules: the caller checks permission.
 *
 * <p>A letter is judged once, when it becomes known, against the invoices that were late and open on the day it was sent. A void
 * letter is kept with its defects and makes no costs due.
 *
 * @see nl.vorder.costs.rules.LetterCheck
 */
@Component
@Transactional
public class FourteenDayLetters {

    private final Accounts accounts;
    private final DossierWriter writer;
    private final LedgerBook book;
    private final JdbcClient database;
    private final Journal journal;
    private final Clock clock;

    FourteenDayLetters(
            Accounts accounts,
            DossierWriter writer,
            LedgerBook book,
            JdbcClient database,
            Journal journal,
            Clock clock) {
        this.accounts = accounts;
        this.writer = writer;
        this.book = book;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a letter would be worth, without keeping it. */
    @Transactional(readOnly = true)
    public JudgedLetter judge(DossierId id, SentLetter letter, LetterOrigin origin) {
        return judge(accounts.read(id), letter, origin);
    }

    /** Judges a letter that went out and keeps it; the costs follow from it. One of that day and origin that is known stays as it is. */
    public JudgedLetter record(DossierId id, SentLetter letter, LetterOrigin origin) {
        Account account = accounts.lock(id);
        Optional<JudgedLetter> known = account.letters().stream()
                .filter(other -> other.sentOn().equals(letter.sentOn()) && other.origin() == origin)
                .findFirst();
        return known.orElseGet(() -> keep(id, letter, judge(account, letter, origin)));
    }

    private JudgedLetter keep(DossierId id, SentLetter letter, JudgedLetter judged) {
        writer.insertLetters(List.of(new DossierWriter.LetterOf(id, judged)));
        judged.costsFrom().ifPresent(from -> costsFrom(id, judged.sentOn(), from));
        journal.write(
                "dossier.letter-judged",
                "dossier",
                id.value(),
                letter.sentOn() + " " + judged.origin()
                        + judged.costsFrom().map(from -> " costs from " + from).orElse(" void " + judged.defects()));
        book.post(id, Zone.today(clock));
        return judged;
    }

    /**
     * What a letter sent on a day announces.
     *
     * @param costs all costs that are owed when nothing is paid before the fourteen days have run out
     * @param earlier the part of them that is owed already on the day it is sent, VAT included
     * @param days the days of the letter
     */
    public record Announcement(CollectionCosts costs, Money earlier, FourteenDayLetter days) {}

    /** The costs a letter has to announce when it is sent on that day, by the calculation that will charge them. */
    @Transactional(readOnly = true)
    public Announcement announce(DossierId id, LocalDate sentOn) {
        Account account = accounts.read(id);
        FourteenDayLetter days = FourteenDayLetter.sent(sentOn, BusinessCalendar::isHoliday);
        return new Announcement(
                account.withLetter(sentOn, days.costsFrom()).costs(days.costsFrom()),
                account.costs(sentOn).total(),
                days);
    }

    /** The letters of a dossier, oldest first. */
    @Transactional(readOnly = true)
    public List<JudgedLetter> of(DossierId id) {
        return accounts.read(id).letters();
    }

    /** The days of the letters that were sent elsewhere, of at most a few thousand dossiers. */
    @Transactional(readOnly = true)
    public Map<DossierId, Set<LocalDate>> sentElsewhere(Collection<DossierId> ids) {
        Map<DossierId, Set<LocalDate>> days = new HashMap<>();
        if (!ids.isEmpty()) {
            database.sql(
                            "SELECT dossier_id, sent_on FROM dossier_letter WHERE origin = :origin AND dossier_id IN (:ids)")
                    .param("origin", LetterOrigin.ELSEWHERE.name())
                    .param("ids", ids.stream().map(DossierId::value).toList())
                    .query(row -> {
                        days.computeIfAbsent(new DossierId(row.getLong("dossier_id")), id -> new HashSet<>())
                                .add(row.getObject("sent_on", LocalDate.class));
                    });
        }
        return days;
    }

    private void costsFrom(DossierId id, LocalDate sentOn, LocalDate from) {
        database.sql("""
                UPDATE dossier_dossier SET costs_from = LEAST(COALESCE(costs_from, :from), :from),
                       letter_sent_on = LEAST(COALESCE(letter_sent_on, :sent), :sent), version = version + 1
                 WHERE id = :id
                """)
                .param("from", from, Types.DATE)
                .param("sent", sentOn, Types.DATE)
                .param("id", id.value())
                .update();
    }

    private static JudgedLetter judge(Account account, SentLetter letter, LetterOrigin origin) {
        return LetterJudgement.of(
                letter,
                origin,
                account.invoices().stream()
                        .map(invoice -> new Demandable(
                                invoice.dueOn(),
                                account.unpaid(invoice, letter.sentOn().plusDays(1), letter.sentOn())))
                        .toList(),
                !account.dossier().terms().vatReclaimable());
    }
}
