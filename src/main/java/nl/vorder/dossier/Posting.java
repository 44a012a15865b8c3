package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.costs.rules.CollectionCosts;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the nightly run, each in a transaction of its own. */
@Component
class Posting {

    private final LedgerBook book;
    private final Accounts accounts;
    private final JdbcClient database;

    Posting(LedgerBook book, Accounts accounts, JdbcClient database) {
        this.book = book;
        this.accounts = accounts;
        this.database = database;
    }

    /** Open dossiers above an id, in order, at most so many. */
    @Transactional(readOnly = true)
    List<DossierId> openAfter(long id, int most) {
        return database.sql("SELECT id FROM dossier_dossier WHERE status = 'OPEN' AND id > :id ORDER BY id LIMIT :most")
                .param("id", id)
                .param("most", most)
                .query((rs, n) -> new DossierId(rs.getLong("id")))
                .list();
    }

    /** Those of the dossiers that need an entry today: costs became due, or a month has ended. */
    @Transactional(readOnly = true)
    List<DossierId> due(List<DossierId> ids, LocalDate today) {
        return accounts.read(ids).stream()
                .filter(account -> costsDiffer(account, today)
                        || !monthEnds(account.dossier(), today).isEmpty())
                .map(account -> account.dossier().id())
                .toList();
    }

    /** Records the interest of each month that has ended, and the costs that are due. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void post(DossierId id, LocalDate today) {
        for (LocalDate monthEnd : monthEnds(accounts.read(id).dossier(), today)) {
            book.post(id, monthEnd);
        }
        book.postCosts(id, today);
    }

    /** The dossiers whose entries do not add up to what is owed, among those given. */
    @Transactional(readOnly = true)
    List<DossierId> wrong(List<DossierId> ids, LocalDate today) {
        return accounts.read(ids).stream()
                .filter(account -> !agrees(account, today))
                .map(account -> account.dossier().id())
                .toList();
    }

    private static boolean agrees(Account account, LocalDate today) {
        LocalDate through = account.dossier().interestThrough();
        Money entries = sum(account.entries(), LedgerComponent.INTEREST);
        Money interest = through == null ? Money.ZERO : account.on(through).interest();
        Balance now = account.on(today);
        return entries.equals(interest)
                && sum(account.entries(), LedgerComponent.PRINCIPAL).equals(now.principal())
                && sum(account.entries(), LedgerComponent.COSTS).equals(now.costs())
                && sum(account.entries(), LedgerComponent.VAT).equals(now.vat())
                && sum(account.entries(), LedgerComponent.OVERPAID)
                        .equals(now.overpaid().negated());
    }

    private static Money sum(List<LedgerEntry> entries, LedgerComponent component) {
        return Money.sum(entries.stream()
                .filter(entry -> entry.component() == component)
                .map(LedgerEntry::amount)
                .toList());
    }

    private static boolean costsDiffer(Account account, LocalDate today) {
        CollectionCosts costs = account.costs(today);
        return !costs.costs().equals(sum(account.entries(), EntryKind.COSTS))
                || !costs.vat().equals(sum(account.entries(), EntryKind.VAT));
    }

    private static Money sum(List<LedgerEntry> entries, EntryKind kind) {
        return Money.sum(entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(LedgerEntry::amount)
                .toList());
    }

    /** The ends of months that have passed since the dossier was opened and have no interest in the ledger yet. */
    private static List<LocalDate> monthEnds(DossierRow dossier, LocalDate today) {
        LocalDate through = dossier.interestThrough();
        LocalDate end = endOfMonth(dossier.openedOn());
        List<LocalDate> ends = new ArrayList<>();
        while (end.isBefore(today)) {
            if (through == null || end.isAfter(through)) {
                ends.add(end);
            }
            end = endOfMonth(end.plusDays(1));
        }
        return ends;
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }
}
