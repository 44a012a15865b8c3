package nl.vorder.compliance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a change of the limits would do to the dossiers that stand ready to be called, before anybody makes it. */
@Service
@Transactional(readOnly = true)
public class WhatIf {

    private final JdbcClient database;
    private final Decider decider;
    private final CallWindow window;
    private final Clock clock;

    WhatIf(JdbcClient database, Decider decider, CallWindow window, Clock clock) {
        this.database = database;
        this.decider = decider;
        this.window = window;
        this.clock = clock;
    }

    /**
     * What would change.
     *
     * @param ready the dossiers that may be called now, or when the phones open
     * @param leaving how many of them may not be called then with the new limits
     * @param returning on which day how many of those come back
     * @param waiting how many of those do not come back by themselves
     */
    public record Effect(int ready, int leaving, SortedMap<LocalDate, Integer> returning, int waiting) {}

    /** Compares the limits of today with other ones, for the agency or for one client firm; changes nothing. */
    @PreAuthorize("hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')")
    public Effect of(Optional<ClientFirmId> clientFirmId, ContactSettings trial) {
        LocalDate today = Zone.today(clock);
        List<ContactQuestion> questions = questions();
        UnaryOperator<SettingsSnapshot> change =
                limits -> limits.with(clientFirmId.map(ClientFirmId::value), today, trial);
        List<ContactQuestion> ready = decider.answer(questions).stream()
                .filter(answer -> answer.decision().allowed())
                .map(Decider.Answer::question)
                .toList();
        SortedMap<LocalDate, Integer> returning = new TreeMap<>();
        int leaving = 0;
        int waiting = 0;
        for (Decider.Answer answer : decider.answer(ready, change)) {
            if (answer.decision() instanceof ContactDecision.Refused refused) {
                leaving++;
                if (refused.nextAllowed().isEmpty()) {
                    waiting++;
                }
                refused.nextAllowed()
                        .ifPresent(next -> returning.merge(Zone.local(next).toLocalDate(), 1, Integer::sum));
            }
        }
        return new Effect(ready.size(), leaving, returning, waiting);
    }

    private List<ContactQuestion> questions() {
        Instant natural = moment(true);
        Instant legal = moment(false);
        return database.sql("SELECT dossier_id, debtor_id, kind FROM compliance_queue ORDER BY dossier_id")
                .query((row, number) -> {
                    DebtorKind kind = DebtorKind.valueOf(row.getString("kind"));
                    return new ContactQuestion(
                            new DebtorId(row.getLong("debtor_id")),
                            new DossierId(row.getLong("dossier_id")),
                            kind,
                            Channel.PHONE,
                            GuardedAction.QUEUE,
                            kind.isNaturalPerson() ? natural : legal);
                })
                .list();
    }

    private Instant moment(boolean naturalPerson) {
        Instant now = clock.instant();
        WindowState state = window.at(now, naturalPerson);
        return state.open() ? now : state.until();
    }
}
