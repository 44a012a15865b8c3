package nl.vorder.dossier;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a team lead change what decides about costs, interest and limitation of one dossier; old and new terms go into the journal. */
@Service
@Transactional(readOnly = true)
public class DossierTermsService {

    private static final BigDecimal HIGHEST = new BigDecimal("100");
    private static final int LONGEST_REASON = 200;

    private final DossierQueries dossiers;
    private final FourteenDayLetters letters;
    private final LedgerBook book;
    private final JdbcClient database;
    private final Journal journal;
    private final Clock clock;

    DossierTermsService(
            DossierQueries dossiers,
            FourteenDayLetters letters,
            LedgerBook book,
            JdbcClient database,
            Journal journal,
            Clock clock) {
        this.dossiers = dossiers;
        this.letters = letters;
        this.book = book;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** The terms of the dossier with this file number or payment reference. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public Optional<TermsOfDossier> find(String number) {
        return dossiers.byNumber(number).map(id -> {
            DossierRow row = dossiers.row(id);
            return new TermsOfDossier(id, row.number(), version(id), row.terms());
        });
    }

    /** The fourteen-day letters of the dossier and what they are worth, oldest first. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<JudgedLetter> letters(DossierId id) {
        return letters.of(id);
    }

    /**
     * Changes the terms. Interest and costs are computed anew over the whole claim, the difference is booked today.
     *
     * @param reason why, for the journal
     * @return what was refused, or {@link TermsChanged#CHANGED}
     */
    @Transactional
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public TermsChanged change(TermsOfDossier changed, String reason) {
        Optional<TermsChanged> refusal = refusal(changed.terms(), reason);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        DossierRow row = dossiers.lock(changed.id());
        if (!row.isOpen()) {
            return TermsChanged.CLOSED;
        }
        if (version(changed.id()) != changed.version()) {
            return TermsChanged.CHANGED_MEANWHILE;
        }
        store(changed.id(), changed.terms());
        journal.write(
                "dossier.terms-changed",
                "dossier",
                changed.id().value(),
                sentence(row.terms()) + " > " + sentence(changed.terms()) + ": " + reason.strip());
        book.post(changed.id(), Zone.today(clock));
        return TermsChanged.CHANGED;
    }

    private static Optional<TermsChanged> refusal(DossierTerms terms, String reason) {
        boolean costsPossible = terms.contractualCosts()
                .map(costs ->
                        isPercentage(costs.percentage()) && !costs.minimum().isNegative())
                .orElse(true);
        if (!costsPossible
                || !terms.contractualInterest()
                        .map(DossierTermsService::isPercentage)
                        .orElse(true)) {
            return Optional.of(TermsChanged.IMPOSSIBLE);
        }
        if (terms.debtorKind().isConsumer() && terms.contractualCosts().isPresent()) {
            return Optional.of(TermsChanged.NOT_FOR_CONSUMERS);
        }
        if (terms.debtorKind() == DebtorKind.COMPANY && terms.instalments()) {
            return Optional.of(TermsChanged.NOT_FOR_COMPANIES);
        }
        return reason.isBlank() || reason.length() > LONGEST_REASON
                ? Optional.of(TermsChanged.REASON_MISSING)
                : Optional.empty();
    }

    private static boolean isPercentage(BigDecimal value) {
        return value.signum() >= 0
                && value.compareTo(HIGHEST) <= 0
                && value.stripTrailingZeros().scale() <= 2;
    }

    private void store(DossierId id, DossierTerms terms) {
        database.sql("""
                UPDATE dossier_dossier SET debtor_kind = :kind, vat_reclaimable = :vat, contractual_interest = :interest,
                       claim_kind = :claim, contractual_costs = :costs, contractual_costs_minimum = :minimum,
                       instalments = :instalments, version = version + 1
                 WHERE id = :id
                """)
                .param("kind", terms.debtorKind().name())
                .param("vat", terms.vatReclaimable())
                .param("interest", terms.contractualInterest().orElse(null), Types.DECIMAL)
                .param("claim", terms.claimKind().name())
                .param(
                        "costs",
                        terms.contractualCosts().map(ContractCosts::percentage).orElse(null),
                        Types.DECIMAL)
                .param(
                        "minimum",
                        terms.contractualCosts()
                                .map(ContractCosts::minimum)
                                .orElse(Money.ZERO)
                                .amount())
                .param("instalments", terms.instalments())
                .param("id", id.value())
                .update();
    }

    private int version(DossierId id) {
        return database.sql("SELECT version FROM dossier_dossier WHERE id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private static String sentence(DossierTerms terms) {
        return "%s, vat %s, interest %s, costs %s, %s%s"
                .formatted(
                        terms.debtorKind(),
                        terms.vatReclaimable() ? "reclaimed" : "added",
                        terms.contractualInterest()
                                .map(BigDecimal::toPlainString)
                                .orElse("statutory"),
                        terms.contractualCosts()
                                .map(costs -> costs.percentage().toPlainString() + "% min " + costs.minimum())
                                .orElse("tariff"),
                        terms.claimKind(),
                        terms.instalments() ? ", instalments" : "");
    }
}
