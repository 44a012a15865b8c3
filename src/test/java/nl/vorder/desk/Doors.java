package nl.vorder.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.call.CallBack;
import nl.vorder.call.CallBackResult;
import nl.vorder.call.CallBackService;
import nl.vorder.call.CallBackState;
import nl.vorder.call.CallRecording;
import nl.vorder.call.CallService;
import nl.vorder.call.Direction;
import nl.vorder.call.OutcomeFields;
import nl.vorder.call.RecordCall;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactGuard;
import nl.vorder.compliance.ContactOverrides;
import nl.vorder.compliance.ContactQuestion;
import nl.vorder.compliance.ContactStarts;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.Wishes;
import nl.vorder.debtor.DebtorDirectory;
import nl.vorder.dossier.LedgerService;
import nl.vorder.dossier.PaymentChannel;
import nl.vorder.dossier.ReceivePayment;
import nl.vorder.queue.ClaimedDossier;
import nl.vorder.queue.Lease;
import nl.vorder.queue.NextDossier;
import nl.vorder.queue.QueueService;
import nl.vorder.shared.Money;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Zone;
import nl.vorder.sheet.LaidOutSheets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way in which the product can reach a debtor. */
class Doors {

    static final long AGENT = 940_000;

    private static final List<Outcome> OUTCOMES = List.of(
            Outcome.NO_ANSWER,
            Outcome.NO_ANSWER,
            Outcome.VOICEMAIL,
            Outcome.THIRD_PARTY,
            Outcome.CANNOT_PAY,
            Outcome.CALL_BACK,
            Outcome.DOCUMENT_REQUEST,
            Outcome.DISPUTE,
            Outcome.CONNECTION_LOST);

    @Autowired
    CallDesk desk;

    @Autowired
    CallService calls;

    @Autowired
    CallBackService callBacks;

    @Autowired
    QueueService queue;

    @Autowired
    ContactStarts starts;

    @Autowired
    ContactGuard guard;

    @Autowired
    Holds holds;

    @Autowired
    Wishes wishes;

    @Autowired
    ContactOverrides overrides;

    @Autowired
    LedgerService ledger;

    @Autowired
    DebtorDirectory debtors;

    @Autowired
    DossiersAhead ahead;

    @Autowired
    LaidOutSheets sheets;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    /** A door. */
    enum Door {
        QUEUE,
        DIRECT_LINK,
        RECORD_WITHOUT_ASKING,
        LATE_AFTER_THE_CLAIM,
        CALL_BACK_SERVED,
        LETTER_RUN,
        INBOUND;

        boolean isCall() {
            return this != LETTER_RUN && this != INBOUND;
        }
    }

    /** Tries to reach the debtor; says whether a contact was made. */
    boolean tryThrough(Door door, Opened dossier, Random random) {
        TestUsers.logIn(TestUsers.agent(AGENT + random.nextInt(2)));
        queue.current().ifPresent(queue::release);
        return switch (door) {
            case QUEUE -> queue.next() instanceof NextDossier.Claimed claimed && dial(claimed.lease(), random, 0);
            case DIRECT_LINK ->
                claim(dossier) instanceof ClaimedDossier.Claimed claimed && dial(claimed.lease(), random, 0);
            case LATE_AFTER_THE_CLAIM ->
                claim(dossier) instanceof ClaimedDossier.Claimed claimed
                        && dial(claimed.lease(), random, 1 + random.nextInt(600));
            case RECORD_WITHOUT_ASKING ->
                claim(dossier) instanceof ClaimedDossier.Claimed claimed
                        && record(claimed.lease(), dossier, Direction.OUTBOUND, random);
            case INBOUND ->
                claim(dossier) instanceof ClaimedDossier.Claimed claimed
                        && record(claimed.lease(), dossier, Direction.INBOUND, random);
            case CALL_BACK_SERVED -> serve(dossier, random);
            case LETTER_RUN -> write(dossier, random);
        };
    }

    ClaimedDossier claim(Opened dossier) {
        return queue.claim(dossier.id());
    }

    ContactQuestion question(Opened dossier) {
        return by(Channel.PHONE, GuardedAction.CALL, dossier);
    }

    void pay(Opened dossier) {
        ledger.receive(
                new ReceivePayment(dossier.id(), Money.of("1.00"), Zone.today(clock), PaymentChannel.BANK, "test"));
    }

    private ContactQuestion by(Channel channel, GuardedAction action, Opened dossier) {
        return new ContactQuestion(
                dossier.debtorId(),
                dossier.id(),
                debtors.find(dossier.debtorId()).kind(),
                channel,
                action,
                clock.instant());
    }

    /** Opens the dossier, waits, presses the call button, talks, saves. */
    private boolean dial(Lease lease, Random random, int minutesBefore) {
        Conversation conversation = desk.open(lease);
        clock.tick(Duration.ofMinutes(minutesBefore));
        if (minutesBefore > 0) {
            queue.renew(lease);
        }
        if (!desk.mayBegin(conversation).allowed()) {
            queue.release(lease);
            return false;
        }
        Instant began = clock.instant();
        clock.tick(Duration.ofMinutes(1L + random.nextInt(5)));
        save(call(conversation.callKey(), lease, Direction.OUTBOUND, began, random));
        return true;
    }

    private boolean record(Lease lease, Opened dossier, Direction direction, Random random) {
        // A call takes time: what it led to, such as a hold, begins after it.
        Instant began = clock.instant().minusSeconds(1L + random.nextInt(40));
        CallRecording recording = save(call(UUID.randomUUID(), lease, direction, began, random));
        queue.current().ifPresent(queue::release);
        if (direction == Direction.INBOUND && !(recording instanceof CallRecording.Recorded)) {
            throw new AssertionError("The call of debtor " + dossier.debtorId() + " was not answered: " + recording);
        }
        return recording instanceof CallRecording.Recorded;
    }

    /** Saves; an outcome that does not fit is saved again as an attempt, as an agent would. */
    private CallRecording save(RecordCall call) {
        CallRecording recording = calls.record(call);
        if (recording instanceof CallRecording.Refused) {
            recording = calls.record(new RecordCall(
                    call.callKey(),
                    call.dossierId(),
                    call.fence(),
                    call.direction(),
                    call.phone(),
                    call.startedAt(),
                    call.endedAt(),
                    false,
                    Outcome.NO_ANSWER,
                    Optional.empty(),
                    "",
                    OutcomeFields.none(),
                    Optional.empty(),
                    List.of(),
                    List.of()));
        }
        return recording;
    }

    private RecordCall call(UUID key, Lease lease, Direction direction, Instant began, Random random) {
        Outcome outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        return new RecordCall(
                key,
                lease.dossierId(),
                lease.fence(),
                direction,
                "",
                began,
                clock.instant(),
                true,
                outcome,
                outcome == Outcome.CANNOT_PAY ? Optional.of(NonPaymentReason.OTHER) : Optional.empty(),
                "Geen bijzonderheden",
                outcome == Outcome.CALL_BACK ? picked(lease, random) : OutcomeFields.none(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** A moment the picker offers, or any other one. */
    private OutcomeFields picked(Lease lease, Random random) {
        LocalDate day = Zone.today(clock).plusDays(random.nextInt(4));
        List<Instant> offered = callBacks.allowedMoments(lease.dossierId(), day);
        Instant moment = offered.isEmpty() || random.nextInt(4) == 0
                ? clock.instant().plus(Duration.ofMinutes(1L + random.nextInt(6_000)))
                : offered.get(random.nextInt(offered.size()));
        return OutcomeFields.callBack(moment, false);
    }

    /** Moves the call-back or waits for it, and makes it. */
    private boolean serve(Opened dossier, Random random) {
        Optional<CallBack> open = callBacks.of(dossier.id()).stream()
                .filter(one -> one.state() != CallBackState.DONE && one.state() != CallBackState.MOVED)
                .findFirst();
        if (open.isEmpty()) {
            return false;
        }
        if (random.nextBoolean()) {
            Instant to = clock.instant().plus(Duration.ofMinutes(1L + random.nextInt(4_000)));
            if (callBacks.move(open.get().id(), to) instanceof CallBackResult.Planned && random.nextBoolean()) {
                clock.tick(Duration.between(clock.instant(), to));
            }
        } else if (open.get().dueAt().isAfter(clock.instant())) {
            clock.tick(Duration.between(clock.instant(), open.get().dueAt()));
        }
        queue.current().ifPresent(queue::release);
        return queue.next() instanceof NextDossier.Claimed claimed && dial(claimed.lease(), random, 0);
    }

    private boolean write(Opened dossier, Random random) {
        Channel channel = List.of(Channel.EMAIL, Channel.MESSAGE, Channel.POST).get(random.nextInt(3));
        GuardedAction action =
                List.of(GuardedAction.LETTER, GuardedAction.BATCH).get(random.nextInt(2));
        ContactQuestion question = by(channel, action, dossier);
        List<ContactDecision> decisions = starts.beginAll(List.of(question, question));
        clock.tick(Duration.ofSeconds(1));
        return decisions.stream().anyMatch(ContactDecision::allowed);
    }
}
