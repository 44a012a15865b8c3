package nl.vorder.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.Money;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "client_firm")
class ClientFirm {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_firm_seq")
    @SequenceGenerator(name = "client_firm_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "trade", nullable = false)
    private String trade;

    @Column(name = "product", nullable = false)
    private String product;

    @Column(name = "contact_name", nullable = false)
    private String contactName;

    @Column(name = "email", nullable = false)
    private String email;

    @Column(name = "phone", nullable = false)
    private String phone;

    @Column(name = "street", nullable = false)
    private String street;

    @Column(name = "house_number", nullable = false)
    private String houseNumber;

    @Column(name = "postcode", nullable = false)
    private String postcode;

    @Column(name = "city", nullable = false)
    private String city;

    @Column(name = "language", nullable = false)
    private String language;

    @Column(name = "yearly_revenue")
    private @Nullable BigDecimal yearlyRevenue;

    @Column(name = "important_share", nullable = false)
    private BigDecimal importantShare;

    @Column(name = "vat_reclaimable", nullable = false)
    private boolean vatReclaimable;

    @Column(name = "contractual_interest")
    private @Nullable BigDecimal contractualInterest;

    @Column(name = "max_instalments", nullable = false)
    private int maxInstalments;

    @Column(name = "min_instalment", nullable = false)
    private BigDecimal minInstalment;

    @Column(name = "max_promise_days", nullable = false)
    private int maxPromiseDays;

    @Column(name = "fee_percentage", nullable = false)
    private BigDecimal feePercentage;

    @Column(name = "active", nullable = false)
    private boolean active = true;

    @SuppressWarnings("NullAway.Init")
    protected ClientFirm() {}

    @SuppressWarnings("NullAway.Init")
    ClientFirm(ClientFirmData data) {
        change(data);
    }

    final void change(ClientFirmData data) {
        name = data.name();
        trade = data.trade();
        product = data.product();
        contactName = data.contactName();
        email = data.email();
        phone = data.phone();
        street = data.street();
        houseNumber = data.houseNumber();
        postcode = data.postcode();
        city = data.city();
        language = data.language();
        yearlyRevenue = data.yearlyRevenue().map(Money::amount).orElse(null);
        importantShare = data.importantShare();
        vatReclaimable = data.vatReclaimable();
        contractualInterest = data.contractualInterest().orElse(null);
        maxInstalments = data.maxInstalments();
        minInstalment = data.minInstalment().amount();
        maxPromiseDays = data.maxPromiseDays();
        feePercentage = data.feePercentage();
    }

    ClientFirmId id() {
        if (id == null) {
            throw new IllegalStateException("The client firm is not stored yet");
        }
        return new ClientFirmId(id);
    }

    ClientFirmDetails details() {
        return new ClientFirmDetails(
                id(),
                name,
                trade,
                product,
                contactName,
                email,
                phone,
                street,
                houseNumber,
                postcode,
                city,
                language,
                Optional.ofNullable(yearlyRevenue).map(Money::of),
                importantShare,
                vatReclaimable,
                Optional.ofNullable(contractualInterest),
                maxInstalments,
                Money.of(minInstalment),
                maxPromiseDays,
                feePercentage);
    }
}
