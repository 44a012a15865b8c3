package nl.vorder.debtor;

import java.util.List;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.PhoneNumber;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows debtors and keeps how they can be reached. */
@Service
@Transactional(readOnly = true)
public class DebtorService {

    private static final String STAFF = "hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')";

    private static final int SHORTEST_SEARCH = 2;

    private final DebtorDirectory directory;
    private final DebtorQueries queries;
    private final ContactBook contacts;
    private final Journal journal;

    DebtorService(DebtorDirectory directory, DebtorQueries queries, ContactBook contacts, Journal journal) {
        this.directory = directory;
        this.queries = queries;
        this.contacts = contacts;
        this.journal = journal;
    }

    /**
     * One debtor.
     *
     * @throws DomainException if there is none with this id
     */
    @PreAuthorize(STAFF)
    public DebtorDetails find(DebtorId id) {
        return directory.find(id);
    }

    /** How the debtor has paid so far; see {@link DebtorDirectory#creditworthiness}. */
    @PreAuthorize(STAFF)
    public Creditworthiness creditworthiness(DebtorId id) {
        return directory.creditworthiness(id);
    }

    /** The debtor as a customer of the client firm, if it is one. */
    @PreAuthorize(STAFF)
    public Optional<Customer> customer(DebtorId debtor, ClientFirmId clientFirm) {
        return directory.customer(debtor, clientFirm);
    }

    /**
     * Finds debtors by the start of a name or postcode, or by a whole telephone number, e-mail address or customer number.
     *
     * @param limit 1 to 100
     */
    @PreAuthorize(STAFF)
    public List<DebtorRow> search(String text, int limit) {
        String sought = text.strip();
        if (sought.length() < SHORTEST_SEARCH) {
            return List.of();
        }
        String exact = PhoneNumber.read(sought).map(PhoneNumber::e164).orElse(sought);
        String start = sought.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return queries.search(start, exact, Math.clamp(limit, 1, 100));
    }

    /** Remembers somebody at the debtor's, or says what is wrong. */
    @Transactional
    @PreAuthorize(STAFF)
    public ContactAdded addContactPerson(AddContactPerson person) {
        ContactAdded added = contacts.add(person);
        journal(added, "debtor.contact-person-added", person.debtor());
        return added;
    }

    /** Remembers a number or address, or says what is wrong; one that stands there already is confirmed as of today. */
    @Transactional
    @PreAuthorize(STAFF)
    public ContactAdded addContactPoint(AddContactPoint point) {
        ContactAdded added = contacts.add(point);
        journal(added, "debtor.contact-point-added", point.debtor());
        return added;
    }

    /** Marks a number or address as wrong, so that it is never used again; doing it twice changes nothing. */
    @Transactional
    @PreAuthorize(STAFF)
    public void rejectContactPoint(long id) {
        if (contacts.reject(id)) {
            journal.write("debtor.contact-point-rejected", "contact_point", id, "");
        }
    }

    private void journal(ContactAdded added, String action, DebtorId debtor) {
        if (added instanceof ContactAdded.Stored stored) {
            journal.write(action, "debtor", debtor.value(), "id " + stored.id());
        }
    }
}
