package nl.vorder.client;

import java.util.List;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DomainException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The client firms for work that runs without a user: nightly runs, loaders, other modules' rules.
 *
 * <p>Nobody's rights are checked here; screens go through {@link ClientFirmService}.
 */
@Component
public class ClientFirmDirectory {

    private final ClientFirmRepository firms;

    ClientFirmDirectory(ClientFirmRepository firms) {
        this.firms = firms;
    }

    /**
     * One client firm.
     *
     * @throws DomainException if there is none with this id
     */
    @Transactional(readOnly = true)
    public ClientFirmDetails find(ClientFirmId id) {
        return firms.findById(id.value())
                .map(ClientFirm::details)
                .orElseThrow(() -> new DomainException("client.not-found", "No client firm " + id));
    }

    /** All client firms by name. */
    @Transactional(readOnly = true)
    public List<ClientFirmRow> all() {
        return firms.rows();
    }

    /** Stores a new client firm as it is given; what is typed by people is checked by the service first. */
    @Transactional
    public ClientFirmId add(ClientFirmData data) {
        return firms.save(new ClientFirm(data)).id();
    }
}
