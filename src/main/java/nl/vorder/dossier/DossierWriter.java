package nl.vorder.dossier;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.PaymentReference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes dossiers, invoices and ledger entries, many at once. */
@Component
class DossierWriter {

    private static final int BATCH = 1000;
    static final int BLOCK = 50;

    private final JdbcClient database;
    private final JdbcTemplate template;
    private final Clock clock;

    DossierWriter(JdbcClient database, JdbcTemplate template, Clock clock) {
        this.database = database;
        this.template = template;
        this.clock = clock;
    }

    /** Takes file numbers out of the year's series; the first of them. */
    int numbers(int year, int count) {
        database.sql("""
                INSERT INTO dossier_number (opened_in, last_used) VALUES (:year, :count)
                ON DUPLICATE KEY UPDATE last_used = last_used + :count
                """).param("year", year).param("count", count).update();
        int last = database.sql("SELECT last_used FROM dossier_number WHERE opened_in = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
        return last - count + 1;
    }

    /** Takes ids from a sequence that steps by fifty. */
    List<Long> ids(String sequence, int count) {
        List<Long> ids = new ArrayList<>(count);
        while (ids.size() < count) {
            long first = database.sql("SELECT NEXT VALUE FOR " + sequence)
                    .query(Long.class)
                    .single();
            for (int i = 0; i < BLOCK && ids.size() < count; i++) {
                ids.add(first + i);
            }
        }
        return ids;
    }

    void insertDossiers(List<NewDossier> dossiers) {
        template.batchUpdate("""
                INSERT INTO dossier_dossier (id, number, client_firm_id, debtor_id, stage, status, opened_on, payment_reference,
                    costs_from, letter_sent_on, debtor_kind, vat_reclaimable, contractual_interest, claim_kind,
                    contractual_costs, contractual_costs_minimum, instalments)
                VALUES (?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, dossiers, BATCH, (statement, dossier) -> {
            OpenDossier open = dossier.open();
            DossierTerms terms = open.terms();
            statement.setLong(1, dossier.id().value());
            statement.setString(2, dossier.number());
            statement.setLong(3, open.clientFirmId().value());
            statement.setLong(4, open.debtorId().value());
            statement.setString(5, open.stage().name());
            statement.setObject(6, open.openedOn());
            statement.setString(7, dossier.paymentReference().value());
            Optional<JudgedLetter> valid = dossier.letter().filter(JudgedLetter::isValid);
            statement.setObject(8, valid.flatMap(JudgedLetter::costsFrom).orElse(null), Types.DATE);
            statement.setObject(9, valid.map(JudgedLetter::sentOn).orElse(null), Types.DATE);
            statement.setString(10, terms.debtorKind().name());
            statement.setBoolean(11, terms.vatReclaimable());
            statement.setBigDecimal(12, terms.contractualInterest().orElse(null));
            statement.setString(13, terms.claimKind().name());
            Optional<ContractCosts> agreed = terms.contractualCosts();
            statement.setBigDecimal(14, agreed.map(ContractCosts::percentage).orElse(null));
            statement.setBigDecimal(
                    15, agreed.map(ContractCosts::minimum).orElse(Money.ZERO).amount());
            statement.setBoolean(16, terms.instalments());
        });
        insertLetters(dossiers.stream()
                .flatMap(dossier -> dossier.letter().map(letter -> new LetterOf(dossier.id(), letter)).stream())
                .toList());
    }

    /** Keeps letters as they were judged; one of the same day and origin is kept once. */
    void insertLetters(List<LetterOf> letters) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        template.batchUpdate("""
                INSERT INTO dossier_letter (id, dossier_id, sent_on, wording, origin, announced_costs, costs_from, defects,
                    recorded_at)
                VALUES (NEXT VALUE FOR dossier_letter_seq, ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE id = dossier_letter.id
                """, letters, BATCH, (statement, stored) -> {
            JudgedLetter letter = stored.letter();
            statement.setLong(1, stored.id().value());
            statement.setObject(2, letter.sentOn());
            statement.setString(3, letter.wording().name());
            statement.setString(4, letter.origin().name());
            statement.setBigDecimal(
                    5, letter.announcedCosts().map(Money::amount).orElse(null));
            statement.setObject(6, letter.costsFrom().orElse(null), Types.DATE);
            statement.setString(
                    7, letter.defects().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
            statement.setObject(8, now);
        });
    }

    void insertInvoices(List<StoredInvoice> invoices) {
        template.batchUpdate("""
                INSERT INTO dossier_invoice (id, dossier_id, client_firm_id, number, description, invoiced_on, due_on, amount, disputed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, invoices, BATCH, (statement, stored) -> {
            NewInvoice invoice = stored.invoice();
            statement.setLong(1, stored.id());
            statement.setLong(2, stored.dossierId().value());
            statement.setLong(3, stored.clientFirmId().value());
            statement.setString(4, invoice.number());
            statement.setString(5, invoice.description());
            statement.setObject(6, invoice.invoicedOn());
            statement.setObject(7, invoice.dueOn());
            statement.setBigDecimal(8, invoice.amount().amount());
            statement.setBoolean(9, invoice.disputed());
        });
    }

    void insertEntries(List<LedgerEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        List<Long> ids = ids("dossier_ledger_entry_seq", entries.size());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Object[]> rows = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            rows.add(new Object[] {
                ids.get(i),
                entry.dossierId().value(),
                entry.invoiceId(),
                entry.bookingId(),
                entry.kind().name(),
                entry.component().name(),
                entry.amount().amount(),
                entry.bookedOn(),
                now,
                entry.channel(),
                entry.remark(),
                entry.reverses(),
                entry.designatedInvoiceId()
            });
        }
        template.batchUpdate("""
                INSERT INTO dossier_ledger_entry (id, dossier_id, invoice_id, booking_id, kind, component, amount, booked_on,
                    recorded_at, channel, remark, reverses, designated_invoice_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** A dossier that is about to be stored. */
    record NewDossier(
            DossierId id,
            String number,
            PaymentReference paymentReference,
            Optional<JudgedLetter> letter,
            OpenDossier open) {}

    /** A letter that is about to be stored. */
    record LetterOf(DossierId id, JudgedLetter letter) {}

    /** An invoice that is about to be stored. */
    record StoredInvoice(
            long id, DossierId dossierId, nl.vorder.shared.ClientFirmId clientFirmId, NewInvoice invoice) {}
}
