package nl.vorder.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Money;
import nl.vorder.sheet.SheetPart;
import nl.vorder.sheet.SheetQuestion;
import nl.vorder.sheet.Sheets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The client firms for work that runs without a user: nightly runs, loaders, other modules' rules.
 *
 * <p>Nobody's rights are checked here; screens go through {@link ClientFirmService}.
 */
@Component
public class ClientFirmDirectory {

    private static final SheetQuestion<ClientFirmDetails> SHEET =
            SheetQuestion.of("""
            id, name, trade, product, contact_name, email, phone, street, house_number, postcode, city, language,
            yearly_revenue, important_share, vat_reclaimable, contractual_interest, max_instalments, min_instalment,
            max_promise_days, fee_percentage
            """, "client_firm WHERE id = ?", ClientFirmDirectory::row);

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
        return firms.findById(id.value()).map(ClientFirm::details).orElseThrow(() -> unknown(id));
    }

    private static DomainException unknown(ClientFirmId id) {
        return new DomainException("client.not-found", "No client firm " + id);
    }

    /** The question about one client firm, for a sheet. */
    public SheetPart<ClientFirmDetails> part(ClientFirmId id) {
        return SHEET.about(id.value());
    }

    /**
     * Reads the answer of a sheet.
     *
     * @throws DomainException if there is none with this id
     */
    public ClientFirmDetails read(ClientFirmId id, Sheets.Answers answers) {
        return answers.first(SHEET).orElseThrow(() -> unknown(id));
    }

    private static ClientFirmDetails row(ResultSet row, int number) throws SQLException {
        return new ClientFirmDetails(
                new ClientFirmId(row.getLong("id")),
                row.getString("name"),
                row.getString("trade"),
                row.getString("product"),
                row.getString("contact_name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("street"),
                row.getString("house_number"),
                row.getString("postcode"),
                row.getString("city"),
                row.getString("language"),
                Optional.ofNullable(row.getBigDecimal("yearly_revenue")).map(Money::of),
                row.getBigDecimal("important_share"),
                row.getBoolean("vat_reclaimable"),
                Optional.ofNullable(row.getBigDecimal("contractual_interest")),
                row.getInt("max_instalments"),
                Money.of(row.getBigDecimal("min_instalment")),
                row.getInt("max_promise_days"),
                row.getBigDecimal("fee_percentage"));
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
