package nl.vorder.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.vorder.search.rules.NameWords;
import nl.vorder.search.rules.Spelling;
import nl.vorder.shared.DatabaseRetry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the words of debtors whose names changed. The database itself notes the changes, so that no way of writing a name is
 * forgotten; one node works at a time.
 *
 * @see "Decision record 0090"
 */
@Component
public class SearchIndex {

    private static final int BATCH = 1_000;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final DatabaseRetry retry;
    private final TransactionTemplate transaction;

    SearchIndex(
            JdbcClient database, JdbcTemplate batches, DatabaseRetry retry, PlatformTransactionManager transactions) {
        this.database = database;
        this.batches = batches;
        this.retry = retry;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Works off all changes that are certain; returns how many. */
    public int refresh() {
        int done = 0;
        int batch;
        do {
            batch = retry.run(() -> transaction.execute(status -> batch()));
            done += batch;
        } while (batch == BATCH);
        return done;
    }

    private int batch() {
        String lock = "CONCAT('search ', DATABASE())";
        boolean free = database.sql("SELECT GET_LOCK(" + lock + ", 0)")
                        .query(Integer.class)
                        .single()
                == 1;
        if (!free) {
            return 0;
        }
        try {
            return locked();
        } finally {
            database.sql("DO RELEASE_LOCK(" + lock + ")").update();
        }
    }

    private int locked() {
        Map<Long, Long> changes = new TreeMap<>();
        database.sql("SELECT id, debtor_id FROM search_change ORDER BY id LIMIT " + BATCH + " FOR UPDATE SKIP LOCKED")
                .query(row -> {
                    changes.put(row.getLong("id"), row.getLong("debtor_id"));
                });
        if (changes.isEmpty()) {
            return 0;
        }
        Set<Long> debtors = new TreeSet<>(changes.values());
        database.sql("DELETE FROM search_word WHERE debtor_id IN (:debtors)")
                .param("debtors", debtors)
                .update();
        write(debtors);
        database.sql("DELETE FROM search_change WHERE id IN (:ids)")
                .param("ids", changes.keySet())
                .update();
        return changes.size();
    }

    private void write(Set<Long> debtors) {
        Set<Word> words = new HashSet<>();
        database.sql("SELECT debtor_id, name, person FROM search_name WHERE debtor_id IN (:debtors)")
                .param("debtors", debtors)
                .query(row -> {
                    long debtor = row.getLong("debtor_id");
                    boolean person = row.getBoolean("person");
                    NameWords.ofName(row.getString("name")).forEach(word -> words.add(new Word(word, person, debtor)));
                });
        if (words.isEmpty()) {
            return;
        }
        Set<String> fresh = new TreeSet<>();
        words.forEach(word -> fresh.add(word.word()));
        fresh.removeAll(database.sql("SELECT word FROM search_spelling WHERE spelling IN (:words) AND spelling = word")
                .param("words", fresh)
                .query((row, number) -> row.getString("word"))
                .list());
        List<Object[]> spellings = fresh.stream()
                .flatMap(word -> Spelling.shortened(word).stream().map(form -> new Object[] {form, word}))
                .toList();
        batches.batchUpdate(
                "INSERT IGNORE INTO search_word (word, person, debtor_id) VALUES (?, ?, ?)",
                words.stream()
                        .map(word -> new Object[] {word.word(), word.person(), word.debtor()})
                        .toList());
        if (!spellings.isEmpty()) {
            batches.batchUpdate("INSERT IGNORE INTO search_spelling (spelling, word) VALUES (?, ?)", spellings);
        }
    }

    private record Word(String word, boolean person, long debtor) {}

    /** The clockwork; off where a test says itself when names are written. */
    @Component
    @ConditionalOnProperty(name = "vorder.jobs", matchIfMissing = true)
    static class Schedule {

        private final SearchIndex index;

        Schedule(SearchIndex index) {
            this.index = index;
        }

        @Scheduled(fixedDelay = 1_000)
        void refresh() {
            index.refresh();
        }
    }
}
