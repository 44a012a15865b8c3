package nl.vorder.call;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.call.rules.NextContact;
import nl.vorder.call.rules.OutcomeRequirements;
import nl.vorder.call.rules.ResultCombination;
import nl.vorder.dossier.Balance;
import nl.vorder.dossier.Balances;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.Dossiers;
import nl.vorder.security.UserId;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Stores a call with everything that follows from it, or nothing at all.
 *
 * <p>The row of the lease is locked first: two tabs, two agents or a retry of the same save pass here one after the other.
 *
 * @see "Decision record 0083"
 */
@Component
class CallRecorder {

    private final CallLeases leases;
    private final CallStore store;
    private final CallFindings findings;
    private final CallEffects effects;
    private final CallContacts contacts;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallRecorder(
            CallLeases leases,
            CallStore store,
            CallFindings findings,
            CallEffects effects,
            CallContacts contacts,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.leases = leases;
        this.store = store;
        this.findings = findings;
        this.effects = effects;
        this.contacts = contacts;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public CallRecording record(UserId user, RecordCall call) {
        boolean leased = leases.lock(user, call.dossierId(), call.fence());
        Optional<CallStore.Stored> before = store.byKey(call.callKey());
        if (before.isPresent()) {
            return already(user, call, before.get());
        }
        if (!leased) {
            return new CallRecording.StaleLease(leases.holder(call.dossierId()));
        }
        DossierDetails dossier = findings.dossier(call.dossierId());
        Balance balance = findings.balance(call.dossierId());
        List<FieldRefusal> refusals = findings.refusals(call, dossier, balance);
        if (refusals.isEmpty()) {
            refusals = contacts.refusals(call, dossier);
        }
        if (refusals.isEmpty()) {
            refusals = agree(call);
        }
        return refusals.isEmpty()
                ? store(user, call.agreementFirst(), dossier, balance)
                : new CallRecording.Refused(refusals);
    }

    /**
     * Makes the agreement the call has among its results, if any. Nothing of a call whose agreement is refused stays, also not that it
     * counted: it will be saved again.
     */
    private List<FieldRefusal> agree(RecordCall call) {
        List<FurtherResult> results = call.results();
        List<FieldRefusal> refusals = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            int index = i;
            effects.agree(call.only(results.get(i))).stream()
                    .map(refusal -> refusal.of(index))
                    .forEach(refusals::add);
        }
        if (!refusals.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return refusals;
    }

    private CallRecording store(UserId user, RecordCall call, DossierDetails dossier, Balance balance) {
        Instant now = clock.instant();
        Optional<Instant> next = next(call, dossier.stage());
        long id = store.insert(call, dossier, balance, user, next, now);
        contacts.keep(call, dossier);
        effects.apply(call, dossier);
        journal.write("call.recorded", "dossier", dossier.id().value(), "call " + id + " " + call.outcome());
        store.deleteDraft(dossier.id(), user);
        leases.giveBack(dossier.id());
        events.publishEvent(new CallRecorded(
                id, dossier.id(), dossier.debtorId(), dossier.clientFirmId(), user, call.outcome(), call.startedAt()));
        return new CallRecording.Recorded(id, false);
    }

    /** The agreed moment to call again or the one the agent chose, else the latest of what the results ask for. */
    private static Optional<Instant> next(RecordCall call, Stage stage) {
        List<FurtherResult> results = call.results();
        List<Outcome> outcomes = results.stream().map(FurtherResult::outcome).toList();
        Optional<Instant> chosen = call.fields().nextContactAt();
        if (chosen.isPresent() && RecordCall.isNextContactOpen(outcomes, stage)) {
            return chosen;
        }
        return results.stream()
                .filter(result -> result.outcome() == Outcome.CALL_BACK)
                .flatMap(result -> result.fields().callBackAt().stream())
                .findFirst()
                .or(() -> results.stream()
                        .flatMap(result -> NextContact.after(result.outcome(), call.endedAt()).stream())
                        .max(Instant::compareTo));
    }

    private static CallRecording already(UserId user, RecordCall call, CallStore.Stored stored) {
        if (!stored.userId().equals(user) || !stored.dossierId().equals(call.dossierId())) {
            throw new DomainException("call.key-reused", "The key of call " + stored.id() + " belongs to another call");
        }
        return new CallRecording.Recorded(stored.id(), true);
    }

    /** What a call is checked against. */
    @Component
    static class CallFindings {

        private final Dossiers dossiers;
        private final Balances balances;
        private final CallBackMoments moments;
        private final Clock clock;

        CallFindings(Dossiers dossiers, Balances balances, CallBackMoments moments, Clock clock) {
            this.dossiers = dossiers;
            this.balances = balances;
            this.moments = moments;
            this.clock = clock;
        }

        DossierDetails dossier(DossierId id) {
            return dossiers.find(id);
        }

        Balance balance(DossierId id) {
            return balances.today(id);
        }

        List<FieldRefusal> refusals(RecordCall call, DossierDetails dossier, Balance balance) {
            List<FieldRefusal> refusals = new ArrayList<>(ResultCombination.check(call, balance.total()));
            List<FurtherResult> results = call.results();
            for (int i = 0; i < results.size(); i++) {
                int index = i;
                refusals(call.only(results.get(i)), dossier, balance.total()).stream()
                        .map(refusal -> refusal.of(index))
                        .filter(refusal -> !refusals.contains(refusal))
                        .forEach(refusals::add);
            }
            return refusals;
        }

        private List<FieldRefusal> refusals(RecordCall call, DossierDetails dossier, Money open) {
            List<FieldRefusal> refusals = OutcomeRequirements.check(call, open, dossier.stage(), clock.instant());
            Optional<Long> invoice = call.fields().invoiceId();
            if (invoice.isPresent() && dossier.invoices().stream().noneMatch(line -> line.id() == invoice.get())) {
                return List.of(new FieldRefusal("invoiceId", "call.refusal.invoiceId.unknown", List.of()));
            }
            if (!refusals.isEmpty() || call.outcome() != Outcome.CALL_BACK) {
                return refusals;
            }
            return moments.refusalOfChoice(dossier, call.fields().callBackAt().orElseThrow())
                    .map(refused -> FieldRefusal.ofGuard("callBackAt", refused))
                    .orElse(List.of());
        }
    }
}
