package nl.vorder.call;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vorder.agreement.AgreementRefusal;
import nl.vorder.agreement.AgreementService;
import nl.vorder.agreement.ArrangementResult;
import nl.vorder.agreement.ConcludeArrangement;
import nl.vorder.agreement.MakePromise;
import nl.vorder.agreement.PromiseResult;
import nl.vorder.agreement.ProposalResult;
import nl.vorder.call.rules.NextContact;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.DossierRegister;
import nl.vorder.dossier.InterruptionKind;
import nl.vorder.dossier.InvoiceRegister;
import nl.vorder.dossier.Limitations;
import nl.vorder.shared.BusinessCalendar;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Zone;
import org.springframework.stereotype.Component;

/** What follows from an outcome: agreement, holds, call-back, wrong number, stage. All in the transaction of the call. */
@Component
class CallEffects {

    private static final int DAYS_TO_BOOK = 3;

    /** Who wants to pay but cannot, asks for instalments or has just paid says that the debt is there. */
    private static final Set<Outcome> ACKNOWLEDGING =
            EnumSet.of(Outcome.CANNOT_PAY, Outcome.ARRANGEMENT_REQUEST, Outcome.PAID_NOW);

    private final AgreementService agreements;
    private final CallBacks callBacks;
    private final DeadNumbers deadNumbers;
    private final Holds holds;
    private final DossierRegister register;
    private final InvoiceRegister invoices;
    private final Limitations limitations;
    private final Clock clock;

    CallEffects(
            AgreementService agreements,
            CallBacks callBacks,
            DeadNumbers deadNumbers,
            Holds holds,
            DossierRegister register,
            InvoiceRegister invoices,
            Limitations limitations,
            Clock clock) {
        this.agreements = agreements;
        this.callBacks = callBacks;
        this.deadNumbers = deadNumbers;
        this.holds = holds;
        this.register = register;
        this.invoices = invoices;
        this.limitations = limitations;
        this.clock = clock;
    }

    /**
     * Makes the agreement of the call, or puts its plan before the team lead; what stands against it comes back and nothing was written.
     */
    List<FieldRefusal> agree(RecordCall call) {
        OutcomeFields fields = call.fields();
        return switch (call.outcome()) {
            case PROMISE, PART_PROMISE -> {
                PromiseResult result = agreements.promise(new MakePromise(
                        call.dossierId(),
                        Optional.of(call.callKey()),
                        fields.amount().orElseThrow(),
                        fields.on().orElseThrow(),
                        fields.way().orElseThrow()));
                yield result instanceof PromiseResult.Refused refused
                        ? refused.refusals().stream()
                                .map(CallEffects::promiseField)
                                .toList()
                        : List.of();
            }
            case ARRANGEMENT -> {
                ArrangementResult result = agreements.arrange(
                        new ConcludeArrangement(call.dossierId(), Optional.of(call.callKey()), fields.instalments()));
                yield result instanceof ArrangementResult.Refused refused
                        ? refused.refusals().stream()
                                .map(refusal -> field("instalments", refusal))
                                .toList()
                        : List.of();
            }
            case ARRANGEMENT_REQUEST -> {
                ProposalResult result = agreements.propose(
                        new ConcludeArrangement(call.dossierId(), Optional.of(call.callKey()), fields.instalments()));
                yield result instanceof ProposalResult.Refused refused
                        ? refused.refusals().stream()
                                .map(refusal -> field("instalments", refusal))
                                .toList()
                        : List.of();
            }
            default -> List.of();
        };
    }

    /** Everything else that follows, of each result. */
    void apply(RecordCall call, DossierDetails dossier) {
        callBacks.settle(call, dossier);
        for (FurtherResult result : call.results()) {
            RecordCall only = call.only(result);
            callBacks.agree(only, dossier);
            hold(only, dossier);
            deadNumbers.reject(only, dossier.debtorId());
            NextContact.stageAfter(result.outcome(), dossier.stage())
                    .ifPresent(stage -> register.changeStage(dossier.id(), stage));
        }
        dispute(call, dossier);
        acknowledge(call);
    }

    /** Contested invoices are marked; the dossier rests only when nothing uncontested is left to talk about. */
    private void dispute(RecordCall call, DossierDetails dossier) {
        List<FurtherResult> disputes = call.results().stream()
                .filter(result -> result.outcome() == Outcome.DISPUTE)
                .toList();
        Set<Long> contested = disputes.stream()
                .flatMap(result -> result.fields().invoiceId().stream())
                .collect(Collectors.toSet());
        contested.forEach(invoice -> invoices.markDisputed(dossier.id(), invoice));
        boolean whole =
                disputes.stream().anyMatch(result -> result.fields().invoiceId().isEmpty());
        boolean rest = dossier.invoices().stream()
                .anyMatch(line -> line.open().isPositive() && !line.disputed() && !contested.contains(line.id()));
        if (whole || (!disputes.isEmpty() && !rest)) {
            holdDossier(dossier, HoldKind.DISPUTE, Optional.empty());
        }
    }

    /** Who says so on the phone acknowledges the debt (art. 3:318 BW); agreements record it themselves. */
    private void acknowledge(RecordCall call) {
        boolean acknowledged =
                call.results().stream().map(FurtherResult::outcome).anyMatch(ACKNOWLEDGING::contains);
        if (call.identified() && acknowledged) {
            limitations.interrupt(
                    call.dossierId(),
                    InterruptionKind.ACKNOWLEDGEMENT,
                    Zone.local(call.startedAt()).toLocalDate(),
                    "call " + call.callKey());
        }
    }

    private void hold(RecordCall call, DossierDetails dossier) {
        switch (call.outcome()) {
            case COMPLAINT -> holdDossier(dossier, HoldKind.COMPLAINT, Optional.empty());
            case DOCUMENT_REQUEST -> holdDossier(dossier, HoldKind.DOCUMENT_REQUESTED, Optional.empty());
            case SAYS_PAID, PAID_NOW -> holdDossier(dossier, HoldKind.SAYS_PAID, Optional.of(bookedBy(call)));
            case DEBT_HELP -> holdPerson(dossier, HoldKind.DEBT_HELP);
            case VULNERABLE -> holdPerson(dossier, HoldKind.VULNERABLE);
            case WRITTEN_ONLY -> holdPerson(dossier, HoldKind.WRITTEN_ONLY);
            case LANGUAGE_PROBLEM -> holdPerson(dossier, HoldKind.LANGUAGE_PROBLEM);
            case AGGRESSION -> holdPerson(dossier, HoldKind.AGGRESSION);
            case DECEASED -> holdPerson(dossier, HoldKind.DECEASED);
            case INSOLVENT -> holdPerson(dossier, HoldKind.BANKRUPTCY);
            default -> {
                // Nothing stops contact.
            }
        }
    }

    /** The money gets three bank days to arrive from the day it was sent, and at least one from now. */
    private Instant bookedBy(RecordCall call) {
        LocalDate today = Zone.today(clock);
        LocalDate sent = call.fields().on().orElse(today);
        LocalDate checkOn = BusinessCalendar.plusBankDays(sent, DAYS_TO_BOOK);
        LocalDate first = checkOn.isAfter(today) ? checkOn : BusinessCalendar.plusBankDays(today, 1);
        return first.plusDays(1).atStartOfDay(Zone.AMSTERDAM).toInstant();
    }

    private void holdDossier(DossierDetails dossier, HoldKind kind, Optional<Instant> endsAt) {
        place(dossier, Optional.of(dossier.id()), kind, endsAt);
    }

    private void holdPerson(DossierDetails dossier, HoldKind kind) {
        place(dossier, Optional.empty(), kind, Optional.empty());
    }

    private void place(DossierDetails dossier, Optional<DossierId> dossierId, HoldKind kind, Optional<Instant> endsAt) {
        boolean stands = holds.current(dossier.debtorId(), dossier.id()).stream()
                .anyMatch(hold -> hold.kind() == kind && hold.dossierId().equals(dossierId));
        if (!stands) {
            holds.place(new PlaceHold(dossier.debtorId(), dossierId, kind, "", clock.instant(), endsAt));
        }
    }

    private static FieldRefusal promiseField(AgreementRefusal refusal) {
        return switch (refusal.limit()) {
            case DAY_NOT_PAST, DAY_WITHIN_MANDATE -> field("on", refusal);
            case DOSSIER_OPEN -> field("outcome", refusal);
            default -> field("amount", refusal);
        };
    }

    private static FieldRefusal field(String field, AgreementRefusal refusal) {
        List<String> values = switch (refusal.limit()) {
            case AMOUNT_AT_MOST_OPEN, INSTALMENT_AT_LEAST, TOTAL_IS_OPEN ->
                List.of(FieldRefusal.shown(Money.of(refusal.value())));
            case DAY_NOT_PAST, DAY_WITHIN_MANDATE -> List.of(FieldRefusal.shown(LocalDate.parse(refusal.value())));
            case INSTALMENTS_AT_MOST, INSTALMENTS_AT_LEAST -> List.of(refusal.value());
            case AMOUNT_POSITIVE, DAYS_IN_ORDER, DOSSIER_OPEN, WITHIN_MANDATE -> List.of();
        };
        return new FieldRefusal(
                field, "call.refusal.agreement." + refusal.limit().name(), values);
    }
}
