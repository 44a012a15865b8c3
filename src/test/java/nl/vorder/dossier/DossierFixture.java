package nl.vorder.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.costs.rules.LetterWording;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for a dossier of a client firm and a debtor of its own. */
public final class DossierFixture {

    private final JdbcClient database;
    private DebtorKind kind = DebtorKind.CONSUMER;
    private boolean vatReclaimable = true;
    private Optional<BigDecimal> contractualInterest = Optional.empty();
    private LocalDate openedOn = LocalDate.of(2026, 11, 2);
    private Optional<SentLetter> letter = Optional.empty();
    private final List<NewInvoice> invoices = new ArrayList<>();

    private DossierFixture(JdbcClient database) {
        this.database = database;
    }

    public static DossierFixture aDossier(JdbcClient database) {
        return new DossierFixture(database);
    }

    public DossierFixture of(DebtorKind kind) {
        this.kind = kind;
        return this;
    }

    public DossierFixture vatNotReclaimable() {
        vatReclaimable = false;
        return this;
    }

    public DossierFixture withContractualInterest(String percentage) {
        contractualInterest = Optional.of(new BigDecimal(percentage));
        return this;
    }

    public DossierFixture openedOn(String day) {
        openedOn = LocalDate.parse(day);
        return this;
    }

    public DossierFixture letterSentOn(String day) {
        letter = Optional.of(new SentLetter(LocalDate.parse(day), LetterWording.FIFTEEN_DAYS_FROM_DELIVERY));
        return this;
    }

    public DossierFixture voidLetterSentOn(String day) {
        letter = Optional.of(new SentLetter(LocalDate.parse(day), LetterWording.FOURTEEN_DAYS_FROM_LETTER));
        return this;
    }

    public DossierFixture withInvoice(String amount, String dueOn) {
        return withInvoice(Money.of(amount), LocalDate.parse(dueOn));
    }

    public DossierFixture withInvoice(Money amount, LocalDate dueOn) {
        invoices.add(new NewInvoice(unique(), "Roggemeel", dueOn.minusDays(30), dueOn, amount, false));
        return this;
    }

    public OpenDossier request() {
        return new OpenDossier(
                clientFirm(),
                debtor(),
                DossierTerms.of(kind, vatReclaimable, contractualInterest),
                Stage.FIRST_OVERDUE,
                openedOn,
                letter,
                invoices);
    }

    private ClientFirmId clientFirm() {
        long id = next("client_firm_seq");
        database.sql("INSERT INTO client_firm (id, name) VALUES (?, ?)")
                .params(id, unique())
                .update();
        return new ClientFirmId(id);
    }

    private DebtorId debtor() {
        long id = next("debtor_debtor_seq");
        database.sql("INSERT INTO debtor_debtor (id, kind, name, created_at) VALUES (?, ?, ?, UTC_TIMESTAMP(6))")
                .params(id, kind.name(), unique())
                .update();
        return new DebtorId(id);
    }

    private long next(String sequence) {
        return database.sql("SELECT NEXT VALUE FOR " + sequence)
                .query(Long.class)
                .single();
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
