package nl.vorder.compliance;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vorder.security.CurrentUser;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps both answers of the guardrail; lines are added and never changed. */
@Component
class DecisionLog {

    private static final int LINES_AT_ONCE = 1_000;

    private final JdbcTemplate database;
    private final CurrentUser currentUser;

    DecisionLog(JdbcTemplate database, CurrentUser currentUser) {
        this.database = database;
        this.currentUser = currentUser;
    }

    void add(List<Decider.Answer> answers) {
        Long user = currentUser.find().map(found -> found.id().value()).orElse(null);
        database.batchUpdate(
                """
                INSERT INTO compliance_decision (id, at, user_id, debtor_id, dossier_id, channel, action, allowed, reasons,
                    next_allowed, rule_version)
                VALUES (NEXT VALUE FOR compliance_decision_seq, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, answers, LINES_AT_ONCE, (statement, answer) -> fill(statement, answer, Optional.ofNullable(user)));
    }

    private static void fill(PreparedStatement statement, Decider.Answer answer, Optional<Long> user)
            throws SQLException {
        ContactQuestion question = answer.question();
        statement.setObject(1, Utc.column(question.at()));
        statement.setObject(2, user.orElse(null), Types.BIGINT);
        statement.setLong(3, question.debtorId().value());
        statement.setLong(4, question.dossierId().value());
        statement.setString(5, question.channel().name());
        statement.setString(6, question.action().name());
        statement.setBoolean(7, answer.decision().allowed());
        statement.setString(8, reasons(answer.decision()));
        statement.setObject(9, next(answer.decision()).map(Utc::column).orElse(null), Types.TIMESTAMP);
        statement.setString(10, answer.ruleVersion());
    }

    private static String reasons(ContactDecision decision) {
        return switch (decision) {
            case ContactDecision.Allowed allowed -> "";
            case ContactDecision.Refused refused -> names(refused.reasons());
        };
    }

    private static Optional<Instant> next(ContactDecision decision) {
        return switch (decision) {
            case ContactDecision.Allowed allowed -> Optional.empty();
            case ContactDecision.Refused refused -> refused.nextAllowed();
        };
    }

    static String names(List<RefusalReason> reasons) {
        return reasons.stream().map(RefusalReason::name).collect(Collectors.joining(","));
    }
}
