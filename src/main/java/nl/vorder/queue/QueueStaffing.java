package nl.vorder.queue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.vorder.audit.Journal;
import nl.vorder.queue.rules.AgentSkills;
import nl.vorder.queue.rules.FirmProcedure;
import nl.vorder.security.UserId;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DossierId;
import nl.vorder.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who works on what: the languages and debtors of agents, and the team and procedure of client firms. */
@Service
@Transactional(readOnly = true)
public class QueueStaffing {

    private static final String LEADERS = "hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')";
    private static final int CHUNK = 500;

    private final JdbcClient database;
    private final QueueStaffingStore store;
    private final QueueRefresh refresh;

    QueueStaffing(JdbcClient database, QueueStaffingStore store, QueueRefresh refresh) {
        this.database = database;
        this.store = store;
        this.refresh = refresh;
    }

    /** All agents by name. */
    @PreAuthorize(LEADERS)
    public List<StaffedAgent> agents() {
        return database.sql("SELECT * FROM queue_agent_setup ORDER BY display_name, user_id")
                .query((row, number) -> new StaffedAgent(
                        new UserId(row.getLong("user_id")),
                        row.getString("display_name"),
                        Optional.ofNullable(row.getObject("team_id", Long.class)),
                        QueueSetup.languages(row.getString("languages")),
                        AgentSkills.Debtors.valueOf(row.getString("debtors"))))
                .list();
    }

    /** All client firms by name. */
    @PreAuthorize(LEADERS)
    public List<ServedFirm> firms() {
        return database.sql("SELECT * FROM queue_firm_setup ORDER BY name, client_firm_id")
                .query((row, number) -> new ServedFirm(
                        new ClientFirmId(row.getLong("client_firm_id")),
                        row.getString("name"),
                        row.getLong("team_id"),
                        new FirmProcedure(
                                row.getBoolean("courtesy_call"),
                                row.getInt("first_call_after"),
                                row.getInt("letter_follow_up_after"),
                                row.getInt("priority"))))
                .list();
    }

    /** The languages of debtors in the queue, two letters each; Dutch and English always. */
    @PreAuthorize(LEADERS)
    public List<String> languages() {
        Set<String> known = new TreeSet<>(Set.of("nl", "en"));
        known.addAll(database.sql("SELECT DISTINCT language FROM queue_lane")
                .query(String.class)
                .list());
        return List.copyOf(known);
    }

    /** Says what an agent works on; counts within ten seconds, also for a dossier that is already waiting. */
    @Transactional
    @PreAuthorize(LEADERS)
    public void save(UserId agent, Set<String> languages, AgentSkills.Debtors debtors) {
        store.save(agent, languages, debtors);
    }

    /**
     * Says which team calls for a client firm and how, and moves its dossiers to their new places.
     *
     * @return how many dossiers were weighed anew; empty if a number of the procedure is out of its range
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize(LEADERS)
    public Optional<Integer> save(ServedFirm firm) {
        if (!firm.procedure().isValid()) {
            return Optional.empty();
        }
        store.save(firm);
        List<DossierId> dossiers = database.sql("SELECT dossier_id FROM queue_facts WHERE client_firm_id = :firm")
                .param("firm", firm.id().value())
                .query((row, number) -> new DossierId(row.getLong("dossier_id")))
                .list();
        for (int start = 0; start < dossiers.size(); start += CHUNK) {
            refresh.of(dossiers.subList(start, Math.min(dossiers.size(), start + CHUNK)));
        }
        return Optional.of(dossiers.size());
    }

    /** Writes the settings, each in one transaction with its line in the journal. */
    @Component
    static class QueueStaffingStore {

        private final JdbcClient database;
        private final QueueSetup setup;
        private final Journal journal;

        QueueStaffingStore(JdbcClient database, QueueSetup setup, Journal journal) {
            this.database = database;
            this.setup = setup;
            this.journal = journal;
        }

        @Transactional
        public void save(UserId agent, Set<String> languages, AgentSkills.Debtors debtors) {
            String stored = String.join(",", new TreeSet<>(languages));
            database.sql("""
                    INSERT INTO queue_agent (user_id, languages, debtors) VALUES (?, ?, ?)
                    ON DUPLICATE KEY UPDATE languages = VALUES(languages), debtors = VALUES(debtors)
                    """).params(agent.value(), stored, debtors.name()).update();
            journal.write("queue.skills-changed", "user", agent.value(), stored + " " + debtors);
            setup.stale();
        }

        @Transactional
        public void save(ServedFirm firm) {
            long id = firm.id().value();
            if (firm.teamId() == Team.GENERAL) {
                database.sql("DELETE FROM queue_team_firm WHERE client_firm_id = ?")
                        .param(id)
                        .update();
            } else {
                database.sql("""
                        INSERT INTO queue_team_firm (client_firm_id, team_id) VALUES (?, ?)
                        ON DUPLICATE KEY UPDATE team_id = VALUES(team_id)
                        """).params(id, firm.teamId()).update();
            }
            FirmProcedure how = firm.procedure();
            database.sql("""
                    INSERT INTO queue_firm_procedure (client_firm_id, courtesy_call, first_call_after, letter_follow_up_after, priority)
                    VALUES (?, ?, ?, ?, ?)
                    ON DUPLICATE KEY UPDATE courtesy_call = VALUES(courtesy_call), first_call_after = VALUES(first_call_after),
                        letter_follow_up_after = VALUES(letter_follow_up_after), priority = VALUES(priority)
                    """)
                    .params(id, how.courtesyCall(), how.firstCallAfter(), how.letterFollowUpAfter(), how.priority())
                    .update();
            journal.write("queue.procedure-changed", "client-firm", id, "team " + firm.teamId() + ", " + how);
            setup.stale();
        }
    }
}
