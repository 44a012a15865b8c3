package nl.vorder.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the other modules that a test of the guardrail needs. */
final class PeopleFixture {

    private final JdbcClient database;

    PeopleFixture(JdbcClient database) {
        this.database = database;
    }

    /** A debtor with one dossier. */
    record Person(DebtorId debtor, DossierId dossier, long firm, DebtorKind kind) {

        ContactQuestion call(Instant at) {
            return new ContactQuestion(debtor, dossier, kind, Channel.PHONE, GuardedAction.CALL, at);
        }

        ContactQuestion by(Channel channel, GuardedAction action, Instant at) {
            return new ContactQuestion(debtor, dossier, kind, channel, action, at);
        }
    }

    Person consumer() {
        return person(firm(), DebtorKind.CONSUMER, null);
    }

    long firm() {
        long id = next("client_firm_seq");
        database.sql("INSERT INTO client_firm (id, name) VALUES (?, ?)")
                .params(id, "Firma " + UUID.randomUUID())
                .update();
        return id;
    }

    Person person(long firm, DebtorKind kind, @Nullable LocalDate born) {
        long debtor = next("debtor_debtor_seq");
        database.sql("INSERT INTO debtor_debtor (id, kind, name, date_of_birth, created_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        debtor,
                        kind.name(),
                        "Debiteur " + debtor,
                        born,
                        LocalDate.of(2026, 1, 1).atStartOfDay())
                .update();
        return new Person(new DebtorId(debtor), dossier(firm, debtor), firm, kind);
    }

    Person secondDossier(Person person) {
        return new Person(
                person.debtor(), dossier(person.firm(), person.debtor().value()), person.firm(), person.kind());
    }

    void phone(Person person, boolean usable) {
        database.sql("""
                INSERT INTO debtor_contact_point (id, debtor_id, kind, address, usable, source, verified_on)
                VALUES (?, ?, 'PHONE', '+31201234567', ?, 'test', '2026-01-01')
                """)
                .params(next("debtor_contact_point_seq"), person.debtor().value(), usable)
                .update();
    }

    private DossierId dossier(long firm, long debtor) {
        long id = next("dossier_dossier_seq");
        database.sql("""
                INSERT INTO dossier_dossier (id, number, client_firm_id, debtor_id, stage, status, opened_on, payment_reference)
                VALUES (?, ?, ?, ?, 'FIRST_OVERDUE', 'OPEN', '2026-10-01', ?)
                """).params(id, "T" + id, firm, debtor, "T" + id).update();
        return new DossierId(id);
    }

    private long next(String sequence) {
        return database.sql("SELECT NEXT VALUE FOR " + sequence)
                .query(Long.class)
                .single();
    }
}
