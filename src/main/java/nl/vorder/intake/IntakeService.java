package nl.vorder.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.vorder.audit.Journal;
import nl.vorder.intake.rules.LayoutGuessing;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Zone;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a client firm's receivables in three steps: look at the file, read and compare it, take it over.
 *
 * <p>Comparing and taking over each are one transaction: a crash in the middle leaves nothing of the step behind.
 */
@Service
@Transactional(readOnly = true)
public class IntakeService {

    /** The largest file that is read: 64 MB. */
    public static final long MOST_BYTES = FileShape.MOST_BYTES;

    private static final String KEEPERS = "hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')";

    private final FileReader files;
    private final IntakeStore store;
    private final IntakeSteps steps;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final Clock clock;

    IntakeService(
            FileReader files,
            IntakeStore store,
            IntakeSteps steps,
            Journal journal,
            CurrentUser currentUser,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.steps = steps;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Looks whether the file can be read at all, and at its first rows. */
    @PreAuthorize(KEEPERS)
    public FileInspection inspect(Path file) {
        return files.inspect(file);
    }

    /** The layout to start from: what is remembered of this client firm where the columns are there, guessed for the rest. */
    @PreAuthorize(KEEPERS)
    public LayoutGuess guess(ClientFirmId clientFirm, FileSample sample) {
        LayoutGuess guess = new LayoutGuessing(sample).guess();
        Optional<FileLayout> remembered = store.layout(clientFirm)
                .filter(layout -> layout.missing(sample.headers()).isEmpty());
        return remembered
                .map(layout -> new LayoutGuess(layout.with(guess.layout().columns()), false))
                .orElse(guess);
    }

    /** The layout for columns somebody chose: how dates and amounts are written follows from what stands in them. */
    @PreAuthorize(KEEPERS)
    public LayoutGuess guess(FileSample sample, Map<IntakeField, String> columns) {
        return new LayoutGuessing(sample).complete(columns.isEmpty() ? Map.of() : new EnumMap<>(columns));
    }

    /** Whether dates may be moved for practice. */
    @PreAuthorize(KEEPERS)
    public boolean mayMoveDates() {
        return steps.isDemo();
    }

    /**
     * Reads the file and compares each line with what is known; nothing is taken over yet. The layout is remembered.
     *
     * @throws DomainException if dates are to be moved outside the demo, or the cut-off day has not come yet
     */
    @Transactional
    @PreAuthorize(KEEPERS)
    public Staging stage(StageFile file) {
        if (file.moveToToday() && !steps.isDemo()) {
            throw new DomainException("intake.no-practice", "Dates are moved in the demo only");
        }
        LocalDate today = Zone.today(clock);
        if (file.asOf().isAfter(today)) {
            throw new DomainException("intake.day-ahead", "A file is looked at from today at the latest");
        }
        List<IntakeField> missing = file.layout().missing(file.sample().headers());
        if (!missing.isEmpty()) {
            return new Staging.Refused(FileProblem.COLUMN_MISSING, missing);
        }
        store.remember(file.clientFirm(), file.layout());
        long shift = file.moveToToday() ? ChronoUnit.DAYS.between(file.asOf(), today) : 0;
        long id = steps.stage(
                file, new ImportOptions(file.asOf(), shift), currentUser.id().value());
        return new Staging.Done(find(id));
    }

    /**
     * A file that was read, with its counts.
     *
     * @throws DomainException if there is none with this id
     */
    @PreAuthorize(KEEPERS)
    public StagedFile find(long id) {
        return store.find(id).orElseThrow(() -> unknown(id));
    }

    /**
     * The lines of a file in their order.
     *
     * @param verdicts which lines; none means all
     * @param afterLine only lines below this one; 0 for the first
     * @param skip passes over so many of them; paging by {@code afterLine} is faster
     * @param limit 1 to 1000
     */
    @PreAuthorize(KEEPERS)
    public List<IntakeRow> rows(long id, Collection<Verdict> verdicts, int afterLine, int skip, int limit) {
        Collection<Verdict> some = verdicts.isEmpty() ? Set.of(Verdict.values()) : verdicts;
        return store.rows(id, some, afterLine, skip, Math.clamp(limit, 1, 1000));
    }

    /**
     * Takes the file over, all of it or nothing; a file that was taken over before is refused.
     *
     * @throws DomainException if there is none with this id
     */
    @Transactional
    @PreAuthorize(KEEPERS)
    public Applying apply(long id) {
        StagedFile file = store.lock(id).orElseThrow(() -> unknown(id));
        if (file.state() != StagedFile.State.PREVIEWED) {
            return new Applying.Refused(file.state());
        }
        steps.apply(file);
        store.finish(id, StagedFile.State.APPLIED);
        StagedFile done = find(id);
        journal.write(
                "intake.applied",
                "intake_file",
                id,
                "firm %s: %d created, %d updated, %d skipped, %d wrong"
                        .formatted(
                                done.clientFirm(),
                                done.count(Verdict.CREATE),
                                done.count(Verdict.UPDATE),
                                done.count(Verdict.SKIP),
                                done.count(Verdict.ERROR)));
        return new Applying.Done(done);
    }

    /** Throws a file away that was not taken over; nothing happens to others. */
    @Transactional
    @PreAuthorize(KEEPERS)
    public void discard(long id) {
        store.lock(id)
                .filter(file -> file.state() == StagedFile.State.PREVIEWED)
                .ifPresent(file -> {
                    store.finish(id, StagedFile.State.DISCARDED);
                    store.removeRows(id);
                });
    }

    /**
     * Writes the wrong lines of a file as a table with separated values, safe to open in a spreadsheet.
     *
     * @param headers the names of the four columns: line, customer, invoice, reason
     * @param sentence says why, in the reader's language
     */
    @PreAuthorize(KEEPERS)
    public void writeErrors(long id, List<String> headers, Function<RowFinding, String> sentence, Writer out) {
        ErrorList list = new ErrorList(out);
        list.write(headers);
        int after = 0;
        List<IntakeRow> rows = store.rows(id, Set.of(Verdict.ERROR), after, 0, 1000);
        while (!rows.isEmpty()) {
            for (IntakeRow row : rows) {
                list.write(List.of(
                        String.valueOf(row.line()), row.reference(), row.number(), sentence.apply(row.finding())));
            }
            after = rows.getLast().line();
            rows = store.rows(id, Set.of(Verdict.ERROR), after, 0, 1000);
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of wrong lines cannot be written", e);
        }
    }

    private static DomainException unknown(long id) {
        return new DomainException("intake.not-found", "No file " + id);
    }
}
