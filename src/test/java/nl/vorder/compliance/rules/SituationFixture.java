package nl.vorder.compliance.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactFacts;
import nl.vorder.compliance.ContactSettings;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.compliance.Hold;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.RefusalReason;
import nl.vorder.compliance.Wish;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.Zone;

/** A situation said in few words: {@code aCall().calledAt("2026-11-23T09:00").at("2026-11-23T10:00")}. */
final class SituationFixture {

    private Channel channel = Channel.PHONE;
    private GuardedAction action = GuardedAction.CALL;
    private ContactFacts facts = ContactFacts.NONE;
    private ContactSettings settings = ContactSettings.DEFAULT;
    private boolean naturalPerson = true;
    private Optional<LocalDate> born = Optional.empty();
    private boolean represented;
    private boolean released;
    private boolean numberLost;
    private Optional<Importance> importance = Optional.empty();
    private Optional<Instant> callBackDue = Optional.empty();
    private Optional<Instant> broken = Optional.empty();
    private final List<Hold> holds = new ArrayList<>();
    private final List<PastContact> contacts = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<GrantedOverride> overrides = new ArrayList<>();

    static SituationFixture aCall() {
        return new SituationFixture();
    }

    static SituationFixture by(Channel channel, GuardedAction action) {
        SituationFixture fixture = new SituationFixture();
        fixture.channel = channel;
        fixture.action = action;
        return fixture;
    }

    SituationFixture toAFirm() {
        naturalPerson = false;
        return this;
    }

    SituationFixture as(GuardedAction other) {
        action = other;
        return this;
    }

    SituationFixture with(ContactSettings other) {
        settings = other;
        return this;
    }

    SituationFixture with(ContactFacts other) {
        facts = other;
        return this;
    }

    SituationFixture calledAt(String... times) {
        for (String time : times) {
            contacts.add(new PastContact(Channel.PHONE, false, false, instant(time)));
        }
        return this;
    }

    SituationFixture spokenAt(String time, boolean inbound) {
        contacts.add(new PastContact(Channel.PHONE, true, inbound, instant(time)));
        return this;
    }

    SituationFixture mailedAt(String... times) {
        for (String time : times) {
            contacts.add(new PastContact(Channel.EMAIL, false, false, instant(time)));
        }
        return this;
    }

    SituationFixture held(HoldKind kind, String from, String until) {
        holds.add(new Hold(
                holds.size(),
                new DebtorId(1),
                Optional.empty(),
                kind,
                "",
                instant(from),
                until.isEmpty() ? Optional.empty() : Optional.of(instant(until))));
        return this;
    }

    SituationFixture wishing(Wish wish) {
        wishes.add(wish);
        return this;
    }

    SituationFixture born(String date) {
        born = Optional.of(LocalDate.parse(date));
        return this;
    }

    SituationFixture numberLost() {
        numberLost = true;
        return this;
    }

    SituationFixture important(String agreedAt) {
        importance =
                Optional.of(new Importance(agreedAt.isEmpty() ? Optional.empty() : Optional.of(instant(agreedAt))));
        return this;
    }

    SituationFixture callBackDue(String time) {
        callBackDue = Optional.of(instant(time));
        return this;
    }

    SituationFixture agreementBroken(String time) {
        broken = Optional.of(instant(time));
        return this;
    }

    SituationFixture represented() {
        represented = true;
        return this;
    }

    SituationFixture released() {
        released = true;
        return this;
    }

    SituationFixture overridden(GrantedOverride override) {
        overrides.add(override);
        return this;
    }

    Situation build() {
        contacts.sort(Comparator.comparing(PastContact::at).reversed());
        return new Situation(
                channel,
                action,
                facts,
                new Circumstances(
                        naturalPerson,
                        born,
                        numberLost,
                        importance,
                        holds,
                        contacts,
                        callBackDue,
                        broken,
                        wishes,
                        overrides,
                        represented,
                        released),
                settings);
    }

    Deliberation deliberation() {
        return new Deliberation(ContactPolicies.allCurrentPolicies(), build());
    }

    ContactDecision at(String time) {
        return deliberation().decide(instant(time));
    }

    List<RefusalReason> reasonsAt(String time) {
        return at(time) instanceof ContactDecision.Refused refused ? refused.reasons() : List.of();
    }

    /** The next allowed moment on the clock in the Netherlands; the moment itself if allowed, "never" if somebody has to act. */
    String nextAt(String time) {
        return at(time) instanceof ContactDecision.Refused refused
                ? refused.nextAllowed().map(next -> Zone.local(next).toString()).orElse("never")
                : "allowed";
    }

    static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Zone.AMSTERDAM).toInstant();
    }
}
