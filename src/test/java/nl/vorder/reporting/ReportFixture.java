package nl.vorder.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the rows of one client firm's months as plain SQL; times are local times in the Netherlands. */
public final class ReportFixture {

    private final JdbcClient database;
    private final ClientFirmId firm;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private int numbers;

    public ReportFixture(JdbcClient database, String name) {
        this.database = database;
        this.firm = new ClientFirmId(next("client_firm_seq"));
        database.sql("INSERT INTO client_firm (id, name, contact_name) VALUES (?, ?, 'Ans de Boer')")
                .params(firm.value(), name + " " + mark)
                .update();
    }

    public ClientFirmId firm() {
        return firm;
    }

    /** A consumer's dossier with one invoice, without a letter and with interest stopped: nothing accrues. */
    public DossierId dossier(String debtor, String principal, LocalDate openedOn, LocalDate dueOn) {
        long debtorId = next("debtor_debtor_seq");
        long id = next("dossier_dossier_seq");
        String number = "%s-%05d".formatted(mark, ++numbers);
        database.sql("INSERT INTO debtor_debtor (id, kind, name, created_at) VALUES (?, 'COMPANY', ?, ?)")
                .params(debtorId, debtor, utc(openedOn.atStartOfDay()))
                .update();
        database.sql("INSERT INTO debtor_customer (id, debtor_id, client_firm_id, reference) VALUES (?, ?, ?, ?)")
                .params(next("debtor_customer_seq"), debtorId, firm.value(), "K-" + numbers)
                .update();
        database.sql("INSERT INTO dossier_dossier (id, number, client_firm_id, debtor_id, stage, status, opened_on,"
                        + " payment_reference, debtor_kind, interest_stopped_on)"
                        + " VALUES (?, ?, ?, ?, 'FIRST_OVERDUE', 'OPEN', ?, ?, 'CONSUMER', ?)")
                .params(id, number, firm.value(), debtorId, openedOn, "R" + id, dueOn)
                .update();
        database.sql("INSERT INTO dossier_invoice (id, dossier_id, client_firm_id, number, invoiced_on, due_on, amount)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        next("dossier_invoice_seq"),
                        id,
                        firm.value(),
                        "F-" + number,
                        dueOn.minusDays(30),
                        dueOn,
                        new BigDecimal(principal))
                .update();
        DossierId dossier = new DossierId(id);
        book(dossier, "PRINCIPAL", "PRINCIPAL", principal, dueOn, "");
        return dossier;
    }

    /** A company's dossier: trade interest and collection costs accrue from the day after the due day. */
    DossierId business(String debtor, String principal, LocalDate openedOn, LocalDate dueOn) {
        DossierId dossier = dossier(debtor, principal, openedOn, dueOn);
        database.sql("UPDATE dossier_dossier SET debtor_kind = 'COMPANY', interest_stopped_on = NULL WHERE id = ?")
                .param(dossier.value())
                .update();
        return dossier;
    }

    void close(DossierId dossier, String reason, LocalDate on) {
        database.sql("UPDATE dossier_dossier SET status = 'CLOSED', closed_reason = ?, closed_on = ? WHERE id = ?")
                .params(reason, on, dossier.value())
                .update();
    }

    void stage(DossierId dossier, String stage) {
        database.sql("UPDATE dossier_dossier SET stage = ? WHERE id = ?")
                .params(stage, dossier.value())
                .update();
    }

    public void book(DossierId dossier, String kind, String component, String amount, LocalDate on, String channel) {
        database.sql(
                        "INSERT INTO dossier_ledger_entry (id, dossier_id, invoice_id, booking_id, kind, component, amount, booked_on,"
                                + " recorded_at, channel) VALUES (?, ?, (SELECT MIN(id) FROM dossier_invoice WHERE dossier_id = ? AND ?), ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        next("dossier_ledger_entry_seq"),
                        dossier.value(),
                        dossier.value(),
                        "PRINCIPAL".equals(component) || "INTEREST".equals(component),
                        next("dossier_booking_seq"),
                        kind,
                        component,
                        new BigDecimal(amount),
                        on,
                        utc(on.atTime(12, 0)),
                        channel)
                .update();
    }

    /** A payment on one component, as the debtor sees it: above zero. */
    void pay(DossierId dossier, String component, String amount, LocalDate on, String channel) {
        book(dossier, "PAYMENT", component, "-" + amount, on, channel);
    }

    UUID call(DossierId dossier, String direction, Outcome outcome, String reason, String promised, LocalDateTime at) {
        UUID key = UUID.randomUUID();
        database.sql("INSERT INTO call_call (id, call_key, dossier_id, debtor_id, client_firm_id, user_id, direction,"
                        + " started_at, ended_at, saved_at, stage, identified, outcome, reason, quoted_principal,"
                        + " quoted_interest, quoted_costs, quoted_vat, promised_amount, fence) SELECT ?, ?, id, debtor_id,"
                        + " client_firm_id, 1, ?, ?, ?, ?, stage, TRUE, ?, ?, 0, 0, 0, 0, ?, 1 FROM dossier_dossier"
                        + " WHERE id = ?")
                .params(
                        next("call_call_seq"),
                        key.toString(),
                        direction,
                        utc(at),
                        utc(at.plusMinutes(3)),
                        utc(at.plusMinutes(4)),
                        outcome.name(),
                        reason,
                        promised == null ? null : new BigDecimal(promised),
                        dossier.value())
                .update();
        return key;
    }

    void promise(
            DossierId dossier,
            String amount,
            LocalDateTime at,
            LocalDate due,
            String state,
            String paid,
            LocalDate decidedOn) {
        database.sql("INSERT INTO agreement_promise (id, dossier_id, debtor_id, client_firm_id, promised_at, amount,"
                        + " due_on, check_on, channel, state, paid, decided_on) SELECT ?, id, debtor_id, client_firm_id, ?,"
                        + " ?, ?, ?, 'LINK', ?, ?, ? FROM dossier_dossier WHERE id = ?")
                .params(
                        next("agreement_promise_seq"),
                        utc(at),
                        new BigDecimal(amount),
                        due,
                        due.plusDays(3),
                        state,
                        new BigDecimal(paid),
                        decidedOn,
                        dossier.value())
                .update();
    }

    void arrangement(DossierId dossier, UUID call, String total, LocalDateTime at, LocalDate firstDue) {
        long id = next("agreement_arrangement_seq");
        database.sql(
                        "INSERT INTO agreement_arrangement (id, dossier_id, debtor_id, client_firm_id, call_key, agreed_at,"
                                + " total, state) SELECT ?, id, debtor_id, client_firm_id, ?, ?, ?, 'ACTIVE' FROM dossier_dossier"
                                + " WHERE id = ?")
                .params(id, call.toString(), utc(at), new BigDecimal(total), dossier.value())
                .update();
        database.sql("INSERT INTO agreement_instalment (id, arrangement_id, number, amount, due_on, state)"
                        + " VALUES (?, ?, 1, ?, ?, 'OPEN')")
                .params(next("agreement_instalment_seq"), id, new BigDecimal(total), firstDue)
                .update();
    }

    void hold(DossierId dossier, String kind, LocalDateTime from, LocalDateTime lifted) {
        database.sql("INSERT INTO compliance_hold (id, debtor_id, dossier_id, kind, starts_at, lifted_at)"
                        + " SELECT ?, debtor_id, id, ?, ?, ? FROM dossier_dossier WHERE id = ?")
                .params(
                        next("compliance_hold_seq"),
                        kind,
                        utc(from),
                        lifted == null ? null : utc(lifted),
                        dossier.value())
                .update();
    }

    void callBack(DossierId dossier, LocalDateTime createdAt, LocalDateTime due) {
        database.sql("INSERT INTO call_call_back (id, dossier_id, debtor_id, due_at, state, created_at)"
                        + " SELECT ?, id, debtor_id, ?, 'OPEN', ? FROM dossier_dossier WHERE id = ?")
                .params(next("call_call_back_seq"), utc(due), utc(createdAt), dossier.value())
                .update();
    }

    private long next(String sequence) {
        return database.sql("SELECT NEXT VALUE FOR " + sequence)
                .query(Long.class)
                .single();
    }

    private static LocalDateTime utc(LocalDateTime local) {
        return LocalDateTime.ofInstant(local.atZone(Zone.AMSTERDAM).toInstant(), ZoneOffset.UTC);
    }
}
