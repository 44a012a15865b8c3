package nl.vorder.compliance;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vorder.audit.Journal;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.BusinessCalendar;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table of days equated with a holiday by decree (art. 3 lid 3 Algemene termijnenwet). A change holds at once here and within a
 * minute on other nodes; rows are withdrawn, never removed.
 */
@Service
@Transactional(readOnly = true)
public class DecreeDays {

    private static final int LONGEST_SOURCE = 120;

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Journal journal;

    DecreeDays(JdbcClient database, CurrentUser currentUser, Clock clock, Journal journal) {
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
        this.journal = journal;
    }

    /** Every row that counts, newest year first. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public List<DecreeDay> all() {
        return rows();
    }

    /**
     * Adds a day, or says that the decree of a year names none.
     *
     * @param day a day of that year; empty: none
     * @throws IllegalArgumentException if the day lies in another year, or the source is too long
     */
    @Transactional
    @PreAuthorize("hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')")
    public void add(int year, Optional<LocalDate> day, String source) {
        if (day.filter(date -> date.getYear() != year).isPresent() || source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException("A decree day lies in its year: " + day + " in " + year);
        }
        if (rows().stream().anyMatch(row -> row.year() == year && row.day().equals(day))) {
            return;
        }
        database.sql("""
                INSERT INTO compliance_decree (id, decree_year, decree_day, source, recorded_by, recorded_at)
                VALUES (NEXT VALUE FOR compliance_decree_seq, :year, :day, :source, :by, :now)
                """)
                .param("year", year)
                .param("day", day.orElse(null), Types.DATE)
                .param("source", source)
                .param("by", currentUser.id().value())
                .param("now", Utc.column(clock.instant()))
                .update();
        journal.write(
                "compliance.decree-added",
                "year",
                year,
                day.map(LocalDate::toString).orElse("no day"));
        refresh();
    }

    /** Takes a row back that was wrong; taking it back twice does nothing. */
    @Transactional
    @PreAuthorize("hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')")
    public void withdraw(long id) {
        int changed = database.sql("""
                UPDATE compliance_decree SET withdrawn_by = :by, withdrawn_at = :now WHERE id = :id AND withdrawn_at IS NULL
                """)
                .param("by", currentUser.id().value())
                .param("now", Utc.column(clock.instant()))
                .param("id", id)
                .update();
        if (changed == 1) {
            journal.write("compliance.decree-withdrawn", "decree", id, "");
            refresh();
        }
    }

    /** Puts the stored table into the calendar of the whole program. */
    void refresh() {
        Map<Integer, Set<LocalDate>> table = new HashMap<>();
        for (DecreeDay row : rows()) {
            Set<LocalDate> days = table.computeIfAbsent(row.year(), year -> new HashSet<>());
            row.day().ifPresent(days::add);
        }
        BusinessCalendar.takeDecreeDays(table);
    }

    private List<DecreeDay> rows() {
        return database.sql("""
                SELECT id, decree_year, decree_day, source, recorded_at FROM compliance_decree
                 WHERE withdrawn_at IS NULL ORDER BY decree_year DESC, decree_day
                """)
                .query((row, number) -> new DecreeDay(
                        row.getLong("id"),
                        row.getInt("decree_year"),
                        Optional.ofNullable(row.getObject("decree_day", LocalDate.class)),
                        row.getString("source"),
                        Utc.instant(row, "recorded_at")))
                .list();
    }

    /** Reads the table when the program starts, and again and again for what other nodes changed. */
    @Component
    static class Reading {

        private final DecreeDays days;

        Reading(DecreeDays days) {
            this.days = days;
        }

        @EventListener
        void started(ApplicationReadyEvent started) {
            days.refresh();
        }
    }

    /** The clockwork; off where a test moves the clock itself. */
    @Component
    @ConditionalOnProperty(name = "vorder.jobs", matchIfMissing = true)
    static class Schedule {

        private final DecreeDays days;

        Schedule(DecreeDays days) {
            this.days = days;
        }

        @Scheduled(fixedDelay = 60_000)
        void refresh() {
            days.refresh();
        }
    }
}
