package nl.vorder.debtor;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.EmailAddress;
import nl.vorder.shared.PhoneNumber;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down contact persons and contact points, checked and in one spelling. */
@Component
class ContactBook {

    private final JdbcClient database;
    private final DebtorQueries queries;
    private final Clock clock;

    ContactBook(JdbcClient database, DebtorQueries queries, Clock clock) {
        this.database = database;
        this.queries = queries;
        this.clock = clock;
    }

    @Transactional
    public ContactAdded add(AddContactPerson person) {
        Optional<ContactProblem> problem = problem(person);
        if (problem.isPresent()) {
            return new ContactAdded.Refused(problem.get());
        }
        long id = next("debtor_contact_person_seq");
        database.sql("""
                INSERT INTO debtor_contact_person
                    (id, debtor_id, name, role, pays, preferred_from, preferred_until, source, verified_on)
                VALUES (:id, :debtor, :name, :role, :pays, :from, :until, :source, :today)
                """)
                .param("id", id)
                .param("debtor", person.debtor().value())
                .param("name", person.name().strip())
                .param("role", person.role().strip())
                .param("pays", person.pays())
                .param("from", person.preferredFrom().orElse(null), Types.TIME)
                .param("until", person.preferredUntil().orElse(null), Types.TIME)
                .param("source", person.source())
                .param("today", Zone.today(clock))
                .update();
        return new ContactAdded.Stored(id);
    }

    @Transactional
    public ContactAdded add(AddContactPoint point) {
        Optional<String> address = spelling(point.kind(), point.address());
        if (address.isEmpty()) {
            return new ContactAdded.Refused(
                    point.kind() == ContactPointKind.EMAIL ? ContactProblem.EMAIL_WRONG : ContactProblem.PHONE_WRONG);
        }
        if (point.source().length() > 40) {
            return new ContactAdded.Refused(ContactProblem.TEXT_TOO_LONG);
        }
        Optional<ContactPoint> known = queries.point(point.debtor(), point.kind(), address.get());
        if (known.isPresent()) {
            return confirm(known.get());
        }
        return new ContactAdded.Stored(insert(point.debtor(), point.kind(), address.get(), point.source()));
    }

    @Transactional
    public boolean reject(long id) {
        return database.sql("UPDATE debtor_contact_point SET usable = FALSE WHERE id = :id AND usable")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The one spelling of a number or address; empty if it cannot exist. */
    static Optional<String> spelling(ContactPointKind kind, String typed) {
        return kind == ContactPointKind.EMAIL
                ? EmailAddress.read(typed).map(EmailAddress::value)
                : PhoneNumber.read(typed).map(PhoneNumber::e164);
    }

    private ContactAdded confirm(ContactPoint known) {
        if (!known.usable()) {
            return new ContactAdded.Refused(ContactProblem.REJECTED_BEFORE);
        }
        database.sql("UPDATE debtor_contact_point SET verified_on = :today WHERE id = :id")
                .param("today", Zone.today(clock))
                .param("id", known.id())
                .update();
        return new ContactAdded.Stored(known.id());
    }

    private long insert(DebtorId debtor, ContactPointKind kind, String address, String source) {
        long id = next("debtor_contact_point_seq");
        database.sql("""
                INSERT INTO debtor_contact_point (id, debtor_id, kind, address, usable, source, verified_on)
                VALUES (:id, :debtor, :kind, :address, TRUE, :source, :today)
                """)
                .param("id", id)
                .param("debtor", debtor.value())
                .param("kind", kind.name())
                .param("address", address)
                .param("source", source)
                .param("today", Zone.today(clock))
                .update();
        return id;
    }

    private long next(String sequence) {
        return database.sql("SELECT NEXT VALUE FOR " + sequence)
                .query(Long.class)
                .single();
    }

    private static Optional<ContactProblem> problem(AddContactPerson person) {
        if (person.name().isBlank()) {
            return Optional.of(ContactProblem.NAME_MISSING);
        }
        if (person.name().length() > 120
                || person.role().length() > 80
                || person.source().length() > 40) {
            return Optional.of(ContactProblem.TEXT_TOO_LONG);
        }
        Optional<LocalTime> until = person.preferredUntil();
        boolean half = person.preferredFrom().isPresent() != until.isPresent();
        if (half
                || person.preferredFrom()
                        .filter(from -> !from.isBefore(until.orElseThrow()))
                        .isPresent()) {
            return Optional.of(ContactProblem.TIMES_WRONG);
        }
        return Optional.empty();
    }
}
