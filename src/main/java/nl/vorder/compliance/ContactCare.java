package nl.vorder.compliance;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.LoggedInUser;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands between the agency and one debtor: for the screens that show it and let people stop contact or lift a stop. */
@Service
@Transactional(readOnly = true)
public class ContactCare {

    private static final String STAFF = "hasAnyRole('AGENT', 'TEAM_LEAD')";

    private final JdbcClient database;
    private final ContactGuard guard;
    private final Holds holds;
    private final BarredClaims barredClaims;
    private final Representatives representatives;
    private final CurrentUser currentUser;
    private final Clock clock;

    ContactCare(
            JdbcClient database,
            ContactGuard guard,
            Holds holds,
            BarredClaims barredClaims,
            Representatives representatives,
            CurrentUser currentUser,
            Clock clock) {
        this.database = database;
        this.guard = guard;
        this.holds = holds;
        this.barredClaims = barredClaims;
        this.representatives = representatives;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Whom the dossier is about.
     *
     * @throws DomainException if there is no such dossier
     */
    @PreAuthorize(STAFF)
    public DossierContact subject(DossierId dossierId) {
        return named("WHERE dossier_id = ?", dossierId.value())
                .orElseThrow(
                        () -> new DomainException("compliance.no-dossier", "There is no dossier " + dossierId.value()));
    }

    /** The dossier with this file number, if there is one. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public Optional<DossierContact> numbered(String fileNumber) {
        return named("WHERE number = ?", fileNumber.strip());
    }

    /** Now, on the clock of the decisions. */
    @PreAuthorize(STAFF)
    public Instant now() {
        return clock.instant();
    }

    /** A contact with the debtor in person now; a letter is an ordinary one, not a confirmation. */
    @PreAuthorize(STAFF)
    public ContactQuestion question(DossierContact subject, Channel channel) {
        return question(subject, channel, new ContactFacts(false, barredClaims.isBarred(subject.dossierId())));
    }

    /** Whether the claim is barred, released or not. */
    @PreAuthorize(STAFF)
    public boolean isBarred(DossierContact subject) {
        return barredClaims.isBarred(subject.dossierId());
    }

    /** What the guardrail says about each channel now, for the debtor in person. */
    @PreAuthorize(STAFF)
    public Map<Channel, ContactDecision> decisions(DossierContact subject) {
        return decisions(subject, new ContactFacts(false, barredClaims.isBarred(subject.dossierId())));
    }

    /** What the guardrail says about each channel now, for the person who acts for the debtor. */
    @PreAuthorize(STAFF)
    public Map<Channel, ContactDecision> decisionsForRepresentative(DossierContact subject) {
        return decisions(subject, ContactFacts.ofCall(barredClaims.isBarred(subject.dossierId())));
    }

    private ContactQuestion question(DossierContact subject, Channel channel, ContactFacts facts) {
        GuardedAction action = channel == Channel.PHONE ? GuardedAction.CALL : GuardedAction.LETTER;
        return new ContactQuestion(
                subject.debtorId(), subject.dossierId(), subject.kind(), channel, action, clock.instant(), facts);
    }

    private Map<Channel, ContactDecision> decisions(DossierContact subject, ContactFacts facts) {
        List<ContactQuestion> questions = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            questions.add(question(subject, channel, facts));
        }
        List<ContactDecision> answers = guard.decideAll(questions);
        Map<Channel, ContactDecision> decisions = new EnumMap<>(Channel.class);
        for (int i = 0; i < questions.size(); i++) {
            decisions.put(questions.get(i).channel(), answers.get(i));
        }
        return decisions;
    }

    /** What stops contact now, the person's and the dossier's own. */
    @PreAuthorize(STAFF)
    public List<HoldRow> holds(DossierContact subject) {
        LoggedInUser user = currentUser.get();
        Map<Long, String> names = new HashMap<>();
        database.sql("""
                SELECT h.id, u.display_name FROM compliance_hold h JOIN compliance_named_user u ON u.id = h.placed_by
                 WHERE h.debtor_id = :debtor AND h.lifted_at IS NULL
                """).param("debtor", subject.debtorId().value()).query(row -> {
            names.put(row.getLong("id"), row.getString("display_name"));
        });
        return holds.current(subject.debtorId(), subject.dossierId()).stream()
                .map(hold -> new HoldRow(hold, names.getOrDefault(hold.id(), ""), Holds.mayLift(user, hold.kind())))
                .toList();
    }

    /** Who acts for the debtor, if somebody does. */
    @PreAuthorize(STAFF)
    public Optional<Representative> representative(DossierContact subject) {
        return representatives.of(subject.debtorId());
    }

    /** Records who acts for the debtor: from now on only this person is talked to. */
    @Transactional
    @PreAuthorize(STAFF)
    public void record(RecordRepresentative command) {
        representatives.record(command);
    }

    /** The representative acts no more. */
    @Transactional
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public void end(Representative representative) {
        representatives.end(representative.id());
    }

    /** Stops contact by hand; everybody may do that, not everybody may lift it. */
    @Transactional
    @PreAuthorize(STAFF)
    public void place(PlaceHold hold) {
        holds.place(hold);
    }

    /**
     * Ends a stop by hand.
     *
     * @throws DomainException if the current user may not lift this kind
     */
    @Transactional
    @PreAuthorize(STAFF)
    public void lift(long holdId) {
        holds.lift(holdId);
    }

    private Optional<DossierContact> named(String condition, Object value) {
        return database.sql("SELECT dossier_id, number, debtor_id, debtor_name, kind FROM compliance_named_dossier "
                        + condition)
                .param(value)
                .query((row, number) -> new DossierContact(
                        new DossierId(row.getLong("dossier_id")),
                        row.getString("number"),
                        new DebtorId(row.getLong("debtor_id")),
                        row.getString("debtor_name"),
                        DebtorKind.valueOf(row.getString("kind"))))
                .optional();
    }
}
