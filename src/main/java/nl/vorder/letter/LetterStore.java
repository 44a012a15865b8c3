package nl.vorder.letter;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps letters word for word with what they quoted. */
@Component
class LetterStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final CurrentUser currentUser;

    LetterStore(JdbcClient database, CurrentUser currentUser) {
        this.database = database;
        this.currentUser = currentUser;
    }

    /** A letter as it was stored. */
    record Stored(long id, DossierId dossierId, LetterKind kind, Instant madeAt, LetterContent content) {}

    long add(DossierId dossierId, LetterKind kind, LetterWriter.Written letter, Instant at) {
        long id = database.sql("SELECT NEXT VALUE FOR letter_sent_seq")
                .query(Long.class)
                .single();
        Quoted quoted = letter.quoted();
        database.sql("""
                INSERT INTO letter_sent (id, dossier_id, kind, channel, sent_on, announced_costs, language, quoted_on, principal,
                    interest, costs, vat, total, deadline_on, content, made_at, made_by)
                VALUES (:id, :dossier, :kind, 'POST', :day, :announced, :language, :day, :principal, :interest, :costs, :vat,
                    :total, :deadline, :content, :at, :by)
                """)
                .param("id", id)
                .param("dossier", dossierId.value())
                .param("kind", kind.name())
                .param("day", quoted.day())
                .param("announced", amount(quoted.announcedCosts()), Types.DECIMAL)
                .param("language", letter.content().language())
                .param("principal", quoted.balance().principal().amount())
                .param("interest", quoted.balance().interest().amount())
                .param("costs", quoted.balance().costs().amount())
                .param("vat", quoted.balance().vat().amount())
                .param("total", quoted.balance().total().amount())
                .param("deadline", quoted.deadlineOn().orElse(null), Types.DATE)
                .param("content", JSON.writeValueAsString(letter.content()))
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", currentUser.find().map(user -> user.id().value()).orElse(null), Types.BIGINT)
                .update();
        return id;
    }

    /** The letters with these ids that were kept word for word, in this order. */
    List<Stored> find(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Stored> found = database.sql("""
                SELECT id, dossier_id, kind, made_at, content FROM letter_sent WHERE id IN (:ids) AND content IS NOT NULL
                """)
                .param("ids", ids)
                .query((row, number) -> new Stored(
                        row.getLong("id"),
                        new DossierId(row.getLong("dossier_id")),
                        LetterKind.valueOf(row.getString("kind")),
                        UtcColumn.find(row, "made_at").orElseThrow(),
                        JSON.readValue(row.getString("content"), LetterContent.class)))
                .list();
        List<Stored> ordered = new ArrayList<>(found);
        ordered.sort((one, other) -> Integer.compare(ids.indexOf(one.id()), ids.indexOf(other.id())));
        return ordered;
    }

    private static @Nullable BigDecimal amount(Optional<Money> amount) {
        return amount.map(Money::amount).orElse(null);
    }
}
