package nl.vorder.compliance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets policies aside for one contact: by a team lead, with a reason, for half an hour, and never where the law forbids it.
 *
 * <p>A barred claim takes a release, see {@link BarredReleases}. What is set aside are the reasons that stood at that moment; a new reason stops the contact again.
 */
@Service
@Transactional(readOnly = true)
public class ContactOverrides {

    /** How long the leave lasts. */
    static final Duration LENGTH = Duration.ofMinutes(30);

    private final JdbcClient database;
    private final Decider decider;
    private final DecisionLog log;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Journal journal;

    ContactOverrides(
            JdbcClient database,
            Decider decider,
            DecisionLog log,
            CurrentUser currentUser,
            Clock clock,
            Journal journal) {
        this.database = database;
        this.decider = decider;
        this.log = log;
        this.currentUser = currentUser;
        this.clock = clock;
        this.journal = journal;
    }

    /** Gives leave for a contact now; the refusal it answers and the leave itself are kept. */
    @Transactional
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public OverrideResult override(OverrideContact command) {
        Instant now = clock.instant();
        List<Decider.Answer> answers = decider.answer(List.of(command.question().at(now)));
        Decider.Answer answer = answers.getFirst();
        log.add(answers);
        return switch (answer.decision()) {
            case ContactDecision.Allowed allowed -> new OverrideResult.NotNeeded();
            case ContactDecision.Refused refused -> {
                List<RefusalReason> law = answer.deliberation().reasonsOfLaw(now);
                if (!law.isEmpty()) {
                    yield new OverrideResult.ForbiddenByLaw(law);
                }
                yield refused.reasons().contains(RefusalReason.BARRED)
                        ? new OverrideResult.NeedsRelease()
                        : grant(command, refused.reasons(), now);
            }
        };
    }

    /** What team leads allowed in spite of the policies, newest first. */
    @PreAuthorize("hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')")
    public List<GrantedOverrideRow> latest(int limit) {
        return database.sql("""
                SELECT o.dossier_id, d.number, d.debtor_name, o.channel, o.reasons, o.remark, u.display_name, o.granted_at, o.ends_at
                  FROM compliance_override o
                  JOIN compliance_named_dossier d ON d.dossier_id = o.dossier_id
                  LEFT JOIN compliance_named_user u ON u.id = o.granted_by
                 ORDER BY o.granted_at DESC, o.id DESC LIMIT :limit
                """)
                .param("limit", limit)
                .query((row, number) -> new GrantedOverrideRow(
                        new DossierId(row.getLong("dossier_id")),
                        row.getString("number"),
                        row.getString("debtor_name"),
                        Channel.valueOf(row.getString("channel")),
                        Arrays.stream(row.getString("reasons").split(","))
                                .map(RefusalReason::valueOf)
                                .toList(),
                        row.getString("remark"),
                        Optional.ofNullable(row.getString("display_name")).orElse(""),
                        Utc.instant(row, "granted_at"),
                        Utc.instant(row, "ends_at")))
                .list();
    }

    private OverrideResult grant(OverrideContact command, List<RefusalReason> reasons, Instant now) {
        ContactQuestion question = command.question();
        Instant until = now.plus(LENGTH);
        database.sql("""
                INSERT INTO compliance_override
                    (id, debtor_id, dossier_id, channel, reasons, remark, granted_by, granted_at, ends_at)
                VALUES (NEXT VALUE FOR compliance_override_seq, :debtor, :dossier, :channel, :reasons, :remark, :by, :now, :until)
                """)
                .param("debtor", question.debtorId().value())
                .param("dossier", question.dossierId().value())
                .param("channel", question.channel().name())
                .param("reasons", DecisionLog.names(reasons))
                .param("remark", command.remark())
                .param("by", currentUser.id().value())
                .param("now", Utc.column(now))
                .param("until", Utc.column(until))
                .update();
        journal.write(
                "compliance.override-granted", "dossier", question.dossierId().value(), DecisionLog.names(reasons));
        return new OverrideResult.Granted(reasons, until);
    }
}
