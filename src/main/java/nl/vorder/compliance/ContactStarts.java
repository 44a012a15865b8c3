package nl.vorder.compliance;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.vorder.audit.Journal;
import nl.vorder.compliance.Decider.Answer;
import nl.vorder.security.CurrentUser;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door every contact of ours goes through: decides it, keeps the answer and counts the contact, in one step per person.
 *
 * <p>A contact counts from the moment it begins, not from the moment somebody saves how it went, and two that begin at once are
 * decided one after the other. For other modules, also in work without a user.
 *
 * @see "Decision record 0074"
 */
@Component
@Transactional
public class ContactStarts {

    private static final int AT_ONCE = 1_000;
    private static final Duration MISTAKE = Duration.ofMinutes(2);

    private final JdbcTemplate database;
    private final Decider decider;
    private final DecisionLog log;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final Clock clock;

    ContactStarts(
            JdbcTemplate database,
            Decider decider,
            DecisionLog log,
            CurrentUser currentUser,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.decider = decider;
        this.log = log;
        this.currentUser = currentUser;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Begins a contact if it is allowed. Beginning the same one again is allowed and counts once.
     *
     * @param key names the contact, such as the key of a call
     */
    public ContactDecision begin(ContactQuestion question, UUID key) {
        lock(List.of(question));
        if (known(question, key)) {
            return new ContactDecision.Allowed();
        }
        List<Answer> answers = decider.answerInTurn(List.of(question));
        log.add(answers);
        ContactDecision decision = answers.getFirst().decision();
        if (decision.allowed()) {
            insert(question, Optional.of(key));
        }
        return decision;
    }

    /**
     * Takes back a contact that was not made after all, such as a call button pressed by mistake. Only in the first two minutes and
     * before anybody was spoken; after that it counts.
     */
    public void withdraw(UUID key) {
        int removed = database.update(
                "DELETE FROM compliance_contact WHERE contact_key = ? AND NOT conversation AND at > ?",
                key.toString(),
                Utc.column(clock.instant().minus(MISTAKE)));
        if (removed == 1) {
            journal.write("compliance.contact-withdrawn", "contact", 0, key.toString());
        }
    }

    /** Whether this contact with the person was begun. */
    @Transactional(readOnly = true)
    public boolean hasBegun(UUID key) {
        Integer found = database.queryForObject(
                "SELECT COUNT(*) FROM compliance_contact WHERE contact_key = ?", Integer.class, key.toString());
        return found != null && found == 1;
    }

    /** Keeps that the person who decides was spoken in a contact that was begun. */
    public void spoke(UUID key) {
        database.update("UPDATE compliance_contact SET conversation = TRUE WHERE contact_key = ?", key.toString());
    }

    /**
     * Begins many contacts, for a run; each counts for those after it, so that a person with many dossiers is not written to too
     * often.
     *
     * @return one answer per question, in the same order
     */
    public List<ContactDecision> beginAll(List<ContactQuestion> questions) {
        List<ContactDecision> decisions = new ArrayList<>(questions.size());
        for (int from = 0; from < questions.size(); from += AT_ONCE) {
            List<ContactQuestion> some = questions.subList(from, Math.min(from + AT_ONCE, questions.size()));
            lock(some);
            List<Answer> answers = decider.answerInTurn(some);
            log.add(answers);
            count(answers);
            answers.stream().map(Answer::decision).forEach(decisions::add);
        }
        return decisions;
    }

    private boolean known(ContactQuestion question, UUID key) {
        Integer found = database.queryForObject(
                "SELECT COUNT(*) FROM compliance_contact WHERE contact_key = ? AND dossier_id = ?",
                Integer.class,
                key.toString(),
                question.dossierId().value());
        return found != null && found == 1;
    }

    /** Locks the persons in the order of their ids, so that two runs do not wait for each other in a circle. */
    private void lock(List<ContactQuestion> questions) {
        LongStream persons =
                questions.stream().mapToLong(question -> question.debtorId().value());
        String rows = persons.distinct().sorted().mapToObj(id -> "(" + id + ")").collect(Collectors.joining(","));
        database.update("INSERT INTO compliance_person (debtor_id) VALUES " + rows
                + " ON DUPLICATE KEY UPDATE debtor_id = VALUES(debtor_id)");
    }

    private void count(List<Answer> answers) {
        answers.stream()
                .filter(answer -> answer.decision().allowed())
                .forEach(answer -> insert(answer.question(), Optional.empty()));
    }

    private void insert(ContactQuestion question, Optional<UUID> key) {
        database.update(
                """
                INSERT INTO compliance_contact
                    (id, debtor_id, dossier_id, channel, conversation, inbound, at, contact_key, user_id)
                VALUES (NEXT VALUE FOR compliance_contact_seq, ?, ?, ?, FALSE, FALSE, ?, ?, ?)
                """,
                new Object[] {
                    question.debtorId().value(),
                    question.dossierId().value(),
                    question.channel().name(),
                    Utc.column(question.at()),
                    key.map(UUID::toString).orElse(null),
                    currentUser.find().map(user -> user.id().value()).orElse(null)
                },
                new int[] {Types.BIGINT, Types.BIGINT, Types.VARCHAR, Types.TIMESTAMP, Types.VARCHAR, Types.BIGINT});
    }
}
