package nl.vorder.presence;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vorder.security.UserId;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The spells of work as they are stored. */
@Component
class Spells {

    private final JdbcClient database;

    Spells(JdbcClient database) {
        this.database = database;
    }

    /** A spell of one state. */
    record Spell(AgentState state, Duration length) {}

    Optional<Presence> lasting(UserId user) {
        return database.sql("SELECT state, reason, started_at FROM presence_spell WHERE lasting_for = :user")
                .param("user", user.value())
                .query((row, number) -> new Presence(
                        AgentState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("reason")).map(BreakReason::valueOf),
                        UtcColumn.read(row, "started_at")))
                .optional();
    }

    /** Ends the lasting spell and begins another, unless it is the same and of the same day. */
    @Transactional
    public Presence begin(UserId user, AgentState state, Optional<BreakReason> reason, Instant now) {
        Optional<Presence> before = lasting(user);
        if (before.isPresent()
                && before.get().state() == state
                && before.get().reason().equals(reason)
                && before.get().since().isAfter(now.minus(Duration.ofHours(12)))) {
            return before.get();
        }
        database.sql("UPDATE presence_spell SET ended_at = :now, lasting_for = NULL WHERE lasting_for = :user")
                .param("now", UtcColumn.of(now))
                .param("user", user.value())
                .update();
        database.sql("""
                INSERT INTO presence_spell (id, user_id, state, reason, started_at, lasting_for)
                VALUES (NEXT VALUE FOR presence_spell_seq, :user, :state, :reason, :now, :user)
                """)
                .param("user", user.value())
                .param("state", state.name())
                .param("reason", reason.map(Enum::name).orElse(null), Types.VARCHAR)
                .param("now", UtcColumn.of(now))
                .update();
        return new Presence(state, reason, now);
    }

    List<Spell> since(UserId user, Instant from, Instant now) {
        return database.sql("""
                SELECT state, started_at, ended_at FROM presence_spell
                 WHERE user_id = :user AND started_at >= :from ORDER BY started_at
                """)
                .param("user", user.value())
                .param("from", UtcColumn.of(from))
                .query((row, number) -> new Spell(
                        AgentState.valueOf(row.getString("state")),
                        Duration.between(
                                UtcColumn.read(row, "started_at"),
                                UtcColumn.find(row, "ended_at").orElse(now))))
                .list();
    }
}
