package nl.vorder.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.compliance.SettingsSnapshot.SettingRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the limits in memory and reads them again when the database has a newer row; every decision brings the newest id along, so
 * that a change on one node holds on all of them from the next decision on.
 */
@Component
class SettingsStore {

    private static final long FRESH_NANOS = 1_000_000_000L;

    private final JdbcClient database;
    private volatile long askedAt;
    private volatile SettingsSnapshot known = new SettingsSnapshot(-1, List.of());

    SettingsStore(JdbcClient database) {
        this.database = database;
    }

    /** The limits as they stand now, at most a second old: for the header, which many screens ask for. */
    SettingsSnapshot current() {
        long time = System.nanoTime();
        if (known.version() < 0 || time - askedAt > FRESH_NANOS) {
            askedAt = time;
            return refreshed();
        }
        return known;
    }

    /** The limits as they stand in the database now. */
    SettingsSnapshot refreshed() {
        return of(database.sql("SELECT COALESCE(MAX(id), 0) FROM compliance_setting")
                .query(Long.class)
                .single());
    }

    /** The limits of this version; reads them only if they are not known yet. */
    SettingsSnapshot of(long version) {
        SettingsSnapshot snapshot = known;
        if (snapshot.version() != version) {
            snapshot = read();
            known = snapshot;
        }
        return snapshot;
    }

    /** Adds a row; it holds from its day on. */
    long add(
            Optional<Long> clientFirmId,
            LocalDate validFrom,
            ContactSettings settings,
            String remark,
            @Nullable Long by,
            Instant now) {
        long id = database.sql("SELECT NEXT VALUE FOR compliance_setting_seq")
                .query(Long.class)
                .single();
        database.sql("""
                INSERT INTO compliance_setting
                    (id, client_firm_id, valid_from, weekday_from, weekday_until, saturday_from, saturday_until,
                     attempts_per_day, minimum_gap_minutes, attempts_per_seven_days, quiet_days, messages_per_day,
                     legal_window_for_everybody, remark, recorded_by, recorded_at)
                VALUES (:id, :firm, :from, :weekdayFrom, :weekdayUntil, :saturdayFrom, :saturdayUntil,
                     :perDay, :gap, :perSevenDays, :quiet, :messages, :everybody, :remark, :by, :now)
                """)
                .param("id", id)
                .param("firm", clientFirmId.orElse(null), Types.BIGINT)
                .param("from", validFrom)
                .param("weekdayFrom", settings.weekdays().from())
                .param("weekdayUntil", settings.weekdays().until())
                .param(
                        "saturdayFrom",
                        settings.saturday().map(OpeningHours::from).orElse(null),
                        Types.TIME)
                .param(
                        "saturdayUntil",
                        settings.saturday().map(OpeningHours::until).orElse(null),
                        Types.TIME)
                .param("perDay", settings.attemptsPerDay())
                .param("gap", settings.minimumGap().toMinutes())
                .param("perSevenDays", settings.attemptsPerSevenDays())
                .param("quiet", settings.quietDays())
                .param("messages", settings.messagesPerDay())
                .param("everybody", settings.legalWindowForEverybody())
                .param("remark", remark)
                .param("by", by, Types.BIGINT)
                .param("now", Utc.column(now))
                .update();
        return id;
    }

    /** The client firms there are, by name. */
    Map<Long, String> clientFirms() {
        Map<Long, String> firms = new LinkedHashMap<>();
        database.sql("SELECT id, name FROM compliance_named_firm ORDER BY name, id")
                .query(row -> {
                    firms.put(row.getLong("id"), row.getString("name"));
                });
        return firms;
    }

    private SettingsSnapshot read() {
        List<SettingRow> rows = database.sql("SELECT * FROM compliance_setting ORDER BY id")
                .query(SettingsStore::row)
                .list();
        return new SettingsSnapshot(rows.isEmpty() ? 0 : rows.getLast().id(), rows);
    }

    private static SettingRow row(ResultSet row, int number) throws SQLException {
        LocalTime saturday = row.getObject("saturday_from", LocalTime.class);
        return new SettingRow(
                row.getLong("id"),
                Optional.ofNullable(row.getObject("client_firm_id", Long.class)),
                row.getObject("valid_from", LocalDate.class),
                new ContactSettings(
                        hours(row, "weekday"),
                        saturday == null ? Optional.empty() : Optional.of(hours(row, "saturday")),
                        row.getInt("attempts_per_day"),
                        Duration.ofMinutes(row.getLong("minimum_gap_minutes")),
                        row.getInt("attempts_per_seven_days"),
                        row.getInt("quiet_days"),
                        row.getInt("messages_per_day"),
                        row.getBoolean("legal_window_for_everybody")));
    }

    private static OpeningHours hours(ResultSet row, String day) throws SQLException {
        return new OpeningHours(
                row.getObject(day + "_from", LocalTime.class), row.getObject(day + "_until", LocalTime.class));
    }
}
