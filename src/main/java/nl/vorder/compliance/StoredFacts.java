package nl.vorder.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import nl.vorder.compliance.rules.Circumstances;
import nl.vorder.compliance.rules.GrantedOverride;
import nl.vorder.compliance.rules.Importance;
import nl.vorder.compliance.rules.PastContact;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import org.jspecify.annotations.Nullable;

/** What was read about the persons and dossiers of one or many questions, gathered per person and per dossier. */
final class StoredFacts {

    /** What is stored about a dossier itself. */
    record Subject(
            long debtorId, long clientFirmId, boolean naturalPerson, Optional<LocalDate> born, boolean numberLost) {}

    /**
     * A question to a team lead whether an important customer may be called.
     *
     * @param agreedAt when the team lead agreed; empty without an answer and after a no
     */
    record Consultation(long id, Instant askedAt, Optional<Instant> agreedAt) {

        private static final Comparator<Consultation> BY_AGE =
                Comparator.comparing(Consultation::askedAt).thenComparingLong(Consultation::id);
    }

    private record OfFirm(long debtorId, long clientFirmId) {}

    private record Customer(long id, boolean important) {}

    private final Map<Long, Subject> subjects = new HashMap<>();
    private final Map<Long, List<Hold>> holds = new HashMap<>();
    private final Map<Long, List<PastContact>> contacts = new HashMap<>();
    private final Map<Long, List<Wish>> wishes = new HashMap<>();
    private final Map<Long, List<GrantedOverride>> overrides = new HashMap<>();
    private final Map<Long, Instant> callBacks = new HashMap<>();
    private final Map<Long, Instant> broken = new HashMap<>();
    private final Map<OfFirm, Customer> customers = new HashMap<>();
    private final Map<Long, Consultation> consultations = new HashMap<>();
    private final Set<Long> represented = new HashSet<>();
    private final Set<Long> released = new HashSet<>();
    private long settingsVersion;

    void subject(long dossier, Subject subject) {
        subjects.put(dossier, subject);
    }

    void hold(Hold hold) {
        holds.computeIfAbsent(hold.debtorId().value(), id -> new ArrayList<>()).add(hold);
    }

    /** Adds a contact, in any order. */
    void contact(long debtor, PastContact contact) {
        contacts.computeIfAbsent(debtor, id -> new ArrayList<>()).add(contact);
    }

    void wish(long debtor, Wish wish) {
        wishes.computeIfAbsent(debtor, id -> new ArrayList<>()).add(wish);
    }

    void override(long dossier, GrantedOverride override) {
        overrides.computeIfAbsent(dossier, id -> new ArrayList<>()).add(override);
    }

    void callBack(long dossier, Instant due) {
        callBacks.merge(dossier, due, (one, other) -> one.isBefore(other) ? one : other);
    }

    void broken(long dossier, Instant since) {
        broken.merge(dossier, since, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Adds what a debtor is to a client firm; of several entries the first one made counts. */
    void customer(long debtor, long clientFirm, long id, boolean important) {
        customers.merge(
                new OfFirm(debtor, clientFirm),
                new Customer(id, important),
                (one, other) -> one.id() < other.id() ? one : other);
    }

    /** Adds a consultation, in any order; the last one asked counts. */
    void consultation(long dossier, Consultation consultation) {
        consultations.merge(dossier, consultation, BinaryOperator.maxBy(Consultation.BY_AGE));
    }

    void represented(long debtor) {
        represented.add(debtor);
    }

    void released(long dossier) {
        released.add(dossier);
    }

    /** Adds a contact that is being made now, as the newest one. */
    void made(ContactQuestion question) {
        contacts.computeIfAbsent(question.debtorId().value(), id -> new ArrayList<>())
                .addFirst(new PastContact(question.channel(), false, false, question.at()));
    }

    /** Puts the contacts of each person in order, newest first; after the last one was added. */
    void sortContacts() {
        contacts.values()
                .forEach(list -> list.sort(Comparator.comparing(PastContact::at).reversed()));
    }

    void settingsVersion(long version) {
        settingsVersion = version;
    }

    long settingsVersion() {
        return settingsVersion;
    }

    Optional<Subject> subject(DossierId dossier) {
        return Optional.ofNullable(subjects.get(dossier.value()));
    }

    /** Whether the dossier of this question and its debtor were read. */
    boolean isAbout(ContactQuestion question) {
        return subject(question.dossierId())
                .filter(subject -> subject.debtorId() == question.debtorId().value())
                .isPresent();
    }

    /** Puts together what counts for one question; contacts are in order of time, newest first. */
    Circumstances circumstances(ContactQuestion question) {
        long debtor = question.debtorId().value();
        long dossier = question.dossierId().value();
        @Nullable Subject subject = subjects.get(dossier);
        if (subject != null && subject.debtorId() != debtor) {
            throw new DomainException(
                    "compliance.wrong-debtor", "Dossier " + dossier + " is not about debtor " + debtor);
        }
        return new Circumstances(
                question.kind().isNaturalPerson() || (subject != null && subject.naturalPerson()),
                subject == null ? Optional.empty() : subject.born(),
                subject != null && subject.numberLost(),
                importance(dossier, subject),
                holdsOf(debtor, question.dossierId()),
                contacts.getOrDefault(debtor, List.of()),
                Optional.ofNullable(callBacks.get(dossier)),
                Optional.ofNullable(broken.get(dossier)),
                wishes.getOrDefault(debtor, List.of()),
                overrides.getOrDefault(dossier, List.of()),
                represented.contains(debtor),
                released.contains(dossier));
    }

    private Optional<Importance> importance(long dossier, @Nullable Subject subject) {
        return Optional.ofNullable(subject)
                .map(known -> customers.get(new OfFirm(known.debtorId(), known.clientFirmId())))
                .filter(Customer::important)
                .map(customer -> new Importance(
                        Optional.ofNullable(consultations.get(dossier)).flatMap(Consultation::agreedAt)));
    }

    private List<Hold> holdsOf(long debtor, DossierId dossier) {
        List<Hold> all = holds.getOrDefault(debtor, List.of());
        return all.isEmpty()
                ? all
                : all.stream()
                        .filter(hold -> hold.dossierId().map(dossier::equals).orElse(true))
                        .toList();
    }
}
