package nl.vorder.client;

import java.util.ArrayList;
import java.util.List;
import nl.vorder.audit.Journal;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DomainException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows and keeps the client firms. */
@Service
@Transactional(readOnly = true)
public class ClientFirmService {

    private static final String STAFF = "hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')";

    private final ClientFirmRepository firms;
    private final ClientFirmDirectory directory;
    private final Journal journal;
    private final CurrentUser currentUser;

    ClientFirmService(
            ClientFirmRepository firms, ClientFirmDirectory directory, Journal journal, CurrentUser currentUser) {
        this.firms = firms;
        this.directory = directory;
        this.journal = journal;
        this.currentUser = currentUser;
    }

    /**
     * One client firm; somebody of a client firm finds only their own.
     *
     * @throws DomainException if there is none with this id, or none this user may see
     */
    @PreAuthorize("isAuthenticated()")
    public ClientFirmDetails find(ClientFirmId id) {
        currentUser.get().clientFirmId().ifPresent(own -> {
            if (own != id.value()) {
                throw new DomainException("client.not-found", "No client firm " + id);
            }
        });
        return directory.find(id);
    }

    /** All client firms to choose from, by name. */
    @PreAuthorize(STAFF)
    public List<ClientFirmReference> all() {
        return directory.all().stream()
                .map(row -> new ClientFirmReference(row.id(), row.name()))
                .toList();
    }

    /** All client firms as lines of a list, by name. */
    @PreAuthorize(STAFF)
    public List<ClientFirmRow> rows() {
        return directory.all();
    }

    /** Adds a client firm, or says what is wrong with it. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public ClientFirmSaved add(ClientFirmData data) {
        List<ClientFirmProblem> problems = new ArrayList<>(ClientFirmCheck.problems(data));
        if (firms.findByName(data.name().strip()).isPresent()) {
            problems.add(ClientFirmProblem.NAME_TAKEN);
        }
        if (!problems.isEmpty()) {
            return new ClientFirmSaved.Refused(problems);
        }
        ClientFirmId id = directory.add(ClientFirmCheck.normalized(data));
        journal.write("client.added", "client_firm", id.value(), "");
        return new ClientFirmSaved.Stored(id);
    }

    /**
     * Changes a client firm, or says what is wrong with the change.
     *
     * @throws DomainException if there is none with this id
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public ClientFirmSaved change(ClientFirmId id, ClientFirmData data) {
        ClientFirm firm = firms.findById(id.value())
                .orElseThrow(() -> new DomainException("client.not-found", "No client firm " + id));
        List<ClientFirmProblem> problems = new ArrayList<>(ClientFirmCheck.problems(data));
        firms.findByName(data.name().strip())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> problems.add(ClientFirmProblem.NAME_TAKEN));
        if (!problems.isEmpty()) {
            return new ClientFirmSaved.Refused(problems);
        }
        firm.change(ClientFirmCheck.normalized(data));
        journal.write("client.changed", "client_firm", id.value(), "");
        return new ClientFirmSaved.Stored(id);
    }
}
