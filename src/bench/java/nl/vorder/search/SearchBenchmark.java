package nl.vorder.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.vorder.TestDatabase;
import nl.vorder.database.DatabaseAccess;
import nl.vorder.search.rules.NameWords;
import nl.vorder.search.rules.Spelling;
import nl.vorder.shared.PaymentReference;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * How long a search takes among a million dossiers, by each thing a caller can name. The names have the spread of Dutch ones: the most
 * frequent surname belongs to a hundredth of all, a third of them are rare.
 */
public final class SearchBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(SearchBenchmark.class);
    private static final int DOSSIERS = Integer.getInteger("dossiers", 1_000_000);
    private static final int SAMPLES = 200;
    private static final int BATCH = 5_000;
    private static final String[] FIRST = {
        "Jan", "Piet", "Anna", "Maria", "Johan", "Esther", "Willem", "Fatima", "Youssef", "Kim", "Daan", "Sophie",
        "Lars", "Noor", "Bram", "Tess", "Sem", "Julia", "Mehmet", "Aylin"
    };
    private static final String[] PREFIX = {"", "", "", "van ", "de ", "van der ", "van den ", "ter "};
    private static final String[] START = {
        "Boer", "Dijk", "Water", "Molen", "Haver", "Koning", "Linden", "Berg", "Steen", "Zand", "Vos", "Groen", "Hout",
        "Kamp", "Brug", "Wolf", "Meer", "Horst", "Veld", "Wijn"
    };
    private static final String[] END = {
        "stra", "sma", "mans", "huis", "man", "inga", "sen", "aar", "horst", "beek", "kamp", "dam", "brink", "voort",
        "ink", "enberg"
    };

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Random random = new Random(7);

    private SearchBenchmark(DataSource source) {
        this.database = JdbcClient.create(source);
        this.batches = new JdbcTemplate(source);
    }

    /** Fills an empty schema and measures. */
    public static void main(String[] arguments) {
        DatabaseAccess access = TestDatabase.newSchema();
        DataSource source = new SingleConnectionDataSource(
                access.url() + "?connectionTimeZone=UTC&rewriteBatchedStatements=true&useBulkStmts=true",
                access.user(),
                access.password(),
                true);
        Flyway.configure().dataSource(source).load().migrate();
        SearchBenchmark benchmark = new SearchBenchmark(source);
        benchmark.fill();
        benchmark.measure();
    }

    private void fill() {
        database.sql("DROP TRIGGER search_debtor_added").update();
        database.sql("SET SESSION foreign_key_checks = 0, unique_checks = 0").update();
        database.sql("INSERT INTO client_firm (id, name) VALUES (1, 'Molen Meel B.V.')")
                .update();
        TreeSet<String> vocabulary = new TreeSet<>();
        for (int from = 0; from < DOSSIERS; from += BATCH) {
            List<Object[]> debtors = new ArrayList<>();
            List<Object[]> words = new ArrayList<>();
            for (int id = from; id < from + BATCH; id++) {
                String name = name(id);
                debtors.add(
                        new Object[] {id, name, "%04d AB".formatted(1_000 + id % 9_000), Integer.toString(id % 200)});
                for (String word : NameWords.ofName(name)) {
                    vocabulary.add(word);
                    words.add(new Object[] {word, id});
                }
            }
            batches.batchUpdate(
                    "INSERT INTO debtor_debtor (id, kind, name, postcode, house_number, city, iban_tail, created_at)"
                            + " VALUES (?, 'CONSUMER', ?, ?, ?, 'Utrecht', '300', '2026-01-01')",
                    debtors);
            batches.batchUpdate("INSERT INTO search_word (word, debtor_id) VALUES (?, ?)", words);
        }
        List<Object[]> spellings = new ArrayList<>();
        for (String word : vocabulary) {
            Spelling.shortened(word).forEach(form -> spellings.add(new Object[] {form, word}));
            if (spellings.size() >= 10 * BATCH) {
                storeSpellings(spellings);
            }
        }
        storeSpellings(spellings);
        fillNumbers();
        LOG.warn("{} debtors with a dossier each, {} different words", DOSSIERS, vocabulary.size());
    }

    private void storeSpellings(List<Object[]> spellings) {
        batches.batchUpdate("INSERT IGNORE INTO search_spelling (spelling, word) VALUES (?, ?)", spellings);
        spellings.clear();
    }

    private void fillNumbers() {
        String numbers = " FROM seq_0_to_" + (DOSSIERS - 1);
        database.sql("INSERT INTO dossier_dossier (id, number, client_firm_id, debtor_id, stage, status, opened_on,"
                        + " payment_reference, debtor_kind) SELECT seq, CONCAT('2026-', LPAD(seq, 6, '0')), 1, seq, 'FIRST_OVERDUE',"
                        + " 'OPEN', '2026-01-01', LPAD(seq, 16, '0'), 'CONSUMER'" + numbers)
                .update();
        database.sql("INSERT INTO dossier_invoice (id, dossier_id, client_firm_id, number, invoiced_on, due_on, amount)"
                        + " SELECT seq, seq, 1, CONCAT('F', seq), '2026-01-01', '2026-02-01', 100" + numbers)
                .update();
        database.sql("INSERT INTO debtor_contact_point (id, debtor_id, kind, address, source, verified_on)"
                        + " SELECT seq, seq, 'PHONE', CONCAT('+316', LPAD(10000000 + seq, 8, '0')), 'bench', '2026-01-01'"
                        + numbers)
                .update();
        database.sql("ANALYZE TABLE search_word, search_spelling, debtor_debtor, dossier_dossier, dossier_invoice,"
                        + " debtor_contact_point")
                .query()
                .listOfRows();
    }

    /** The same for the same number, so that a search knows what to find. */
    private static String name(int id) {
        Random dice = new Random(id * 31L + 5);
        String first = FIRST[dice.nextInt(FIRST.length)];
        int kind = dice.nextInt(100);
        if (kind == 0) {
            return first + " de Jong";
        }
        String family = START[dice.nextInt(START.length)] + END[dice.nextInt(END.length)];
        if (kind < 35) {
            family += (char) ('a' + dice.nextInt(26))
                    + START[dice.nextInt(START.length)].toLowerCase(java.util.Locale.ROOT)
                    + END[dice.nextInt(END.length)];
        }
        return first + " " + PREFIX[dice.nextInt(PREFIX.length)] + family;
    }

    private void measure() {
        SearchService search =
                new SearchService(new SearchNumbers(database), new SearchNames(database), Clock.systemUTC());
        run(search, "warming up", id -> name(id));
        run(search, "name", SearchBenchmark::name);
        run(search, "surname with a letter left out", id -> slip(name(id)));
        run(search, "most frequent name", id -> "jan de jong");
        run(search, "start of a name", id -> name(id).substring(0, Math.min(9, name(id).length())));
        run(search, "a name nobody has", id -> "qwertzuiop asdfghjkl");
        run(search, "telephone", id -> "06-" + (10_000_000 + id));
        run(search, "file number", id -> "2026-%06d".formatted(id));
        run(search, "invoice", id -> "F" + id);
        run(search, "payment reference", SearchBenchmark::reference);
        run(search, "postcode and house number", id -> "%04dab %d".formatted(1_000 + id % 9_000, id % 200));
        run(search, "account number and name", id -> "NL91 ABNA 0417 1643 00 " + name(id));
    }

    /** The first number from this one on that is a payment reference, check digit and all. */
    private static String reference(int id) {
        for (int number = id; ; number = (number + 1) % DOSSIERS) {
            String text = "%016d".formatted(number);
            if (PaymentReference.of(text.substring(1)).value().equals(text)) {
                return text;
            }
        }
    }

    private static String slip(String name) {
        return name.substring(0, name.length() - 3) + name.substring(name.length() - 2);
    }

    private void run(SearchService search, String what, java.util.function.IntFunction<String> typed) {
        List<Double> samples = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < SAMPLES; i++) {
            String text = typed.apply(random.nextInt(DOSSIERS));
            long start = System.nanoTime();
            found += search.find(text).dossiers().isEmpty() ? 0 : 1;
            samples.add((System.nanoTime() - start) / 1e6);
        }
        List<Double> sorted = samples.stream().sorted().toList();
        LOG.warn(
                "{}: p50 {} ms, p95 {} ms, most {} ms; found {} of {}",
                what,
                Math.round(sorted.get(SAMPLES / 2) * 10) / 10.0,
                Math.round(sorted.get(SAMPLES * 95 / 100) * 10) / 10.0,
                Math.round(sorted.getLast() * 10) / 10.0,
                found,
                SAMPLES);
    }
}
