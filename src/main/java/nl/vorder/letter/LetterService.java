package nl.vorder.letter;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vorder.compliance.BarredClaims;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactFacts;
import nl.vorder.compliance.ContactGuard;
import nl.vorder.compliance.ContactQuestion;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.document.PdfFile;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.Dossiers;
import nl.vorder.shared.DossierId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes letters to debtors and prints them again. Each is checked by the guardrail, quotes the one calculation, and is kept word for word.
 *
 * @see "decision record 0026"
 */
@Service
@Transactional(readOnly = true)
public class LetterService {

    private static final String STAFF = "hasAnyRole('AGENT', 'TEAM_LEAD')";

    private final LetterQueries queries;
    private final LetterMaking making;
    private final LetterStore store;
    private final LetterPrinter printer;
    private final ContactGuard guard;
    private final BarredClaims barredClaims;
    private final Dossiers dossiers;
    private final Clock clock;

    LetterService(
            LetterQueries queries,
            LetterMaking making,
            LetterStore store,
            LetterPrinter printer,
            ContactGuard guard,
            BarredClaims barredClaims,
            Dossiers dossiers,
            Clock clock) {
        this.queries = queries;
        this.making = making;
        this.store = store;
        this.printer = printer;
        this.guard = guard;
        this.barredClaims = barredClaims;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** The letter that fits a dossier today; empty: none. */
    @PreAuthorize(STAFF)
    public Optional<LetterKind> fitting(DossierId id) {
        return queries.of(id).map(LetterQueries.Due::kind);
    }

    /**
     * The letters that may go out today, with what the guardrail says of each: those it allows first, the oldest first.
     *
     * @param kind only these; empty: all
     * @param most how many of the oldest to show
     */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public DueLetters due(Optional<LetterKind> kind, int most) {
        List<LetterQueries.Due> all = queries.all().stream()
                .filter(due -> kind.map(due.kind()::equals).orElse(true))
                .toList();
        List<ContactDecision> decisions =
                guard.decideAll(all.stream().map(this::question).toList());
        List<LetterDue> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            LetterQueries.Due due = all.get(i);
            shown.add(new LetterDue(
                    due.dossierId(),
                    due.number(),
                    due.debtorId(),
                    due.debtorName(),
                    due.clientFirmName(),
                    due.kind(),
                    due.step().since(),
                    due.open(),
                    decisions.get(i)));
        }
        List<LetterDue> first = shown.stream()
                .sorted(Comparator.comparing((LetterDue due) -> !due.now().allowed()))
                .limit(most)
                .toList();
        return new DueLetters(all.size(), first);
    }

    /** Makes one letter; the guardrail's answer is logged. */
    @Transactional
    @PreAuthorize(STAFF)
    public LetterResult make(DossierId id, LetterKind kind) {
        DossierDetails dossier = dossiers.find(id);
        ContactDecision decision = guard.decideAndLog(new ContactQuestion(
                dossier.debtorId(),
                id,
                dossier.terms().debtorKind(),
                Channel.POST,
                action(kind),
                clock.instant(),
                new ContactFacts(false, barredClaims.isBarred(id))));
        return answer(id, kind, decision);
    }

    /**
     * Makes the fitting letter of each dossier, each in a transaction of its own: what is refused stops no other. All answers of the
     * guardrail are logged.
     *
     * @return one result per dossier, in the same order
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<LetterResult> makeAll(List<DossierId> ids) {
        Map<DossierId, LetterQueries.Due> due = new HashMap<>();
        ids.forEach(id -> queries.of(id).ifPresent(found -> due.put(id, found)));
        List<LetterQueries.Due> asked = ids.stream()
                .flatMap(id -> Optional.ofNullable(due.get(id)).stream())
                .toList();
        List<ContactDecision> decisions =
                guard.decideAllAndLog(asked.stream().map(this::question).toList());
        Map<DossierId, LetterResult> results = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            LetterQueries.Due one = asked.get(i);
            results.put(one.dossierId(), answer(one.dossierId(), one.kind(), decisions.get(i)));
        }
        return ids.stream()
                .map(id -> results.getOrDefault(id, LetterResult.Refused.because(id, LetterRefusal.NOT_NOW)))
                .toList();
    }

    /** A letter as it went out; empty if it was not kept word for word, such as one from before the agency. */
    @PreAuthorize(STAFF)
    public Optional<PdfFile> print(long letterId) {
        return store.find(List.of(letterId)).stream().findFirst().map(printer::print);
    }

    /**
     * Letters in one document, in the given order.
     *
     * @throws java.util.NoSuchElementException if none of them was kept
     */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public PdfFile printAll(List<Long> letterIds, Locale reader) {
        return printer.print(store.find(letterIds), reader);
    }

    private LetterResult answer(DossierId id, LetterKind kind, ContactDecision decision) {
        return decision instanceof ContactDecision.Refused refused
                ? new LetterResult.Refused(id, LetterRefusal.GUARDRAIL, Optional.of(refused))
                : making.make(id, kind);
    }

    private ContactQuestion question(LetterQueries.Due due) {
        Instant now = clock.instant();
        boolean barred = due.mayBeBarred() && barredClaims.isBarred(due.dossierId());
        return new ContactQuestion(
                due.debtorId(),
                due.dossierId(),
                due.debtorKind(),
                Channel.POST,
                action(due.kind()),
                now,
                new ContactFacts(false, barred));
    }

    private static GuardedAction action(LetterKind kind) {
        return kind.isAnswer() ? GuardedAction.CONFIRMATION : GuardedAction.LETTER;
    }
}
