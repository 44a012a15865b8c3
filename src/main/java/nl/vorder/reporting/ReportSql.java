package nl.vorder.reporting;

/** The statements of the monthly report; each takes the same named parameters. */
final class ReportSql {

    /** Every dossier that was open in the month, and closed ones on which something was booked in it. */
    static final String DOSSIERS = """
            SELECT d.id, d.number, d.customer_reference, d.debtor_name, d.stage, d.opened_on, d.closed_on,
                   d.closed_reason, i.invoice, i.invoices, i.oldest_due_on,
                   SUM(IF(l.counted_on >= :first AND l.kind = 'PRINCIPAL', l.amount, 0)) AS placed,
                   SUM(IF(l.counted_on >= :first AND l.kind IN ('PAYMENT', 'REVERSAL', 'REFUND'), l.amount, 0))
                       AS received,
                   SUM(IF(l.counted_on >= :first AND l.kind IN ('CREDIT_NOTE', 'WRITE_OFF'), l.amount, 0)) AS given_up,
                   SUM(IF(l.component = 'PRINCIPAL', l.amount, 0)) AS principal,
                   SUM(IF(l.kind IN ('PAYMENT', 'REVERSAL', 'REFUND') AND l.component = 'INTEREST', l.amount, 0))
                       AS paid_interest,
                   SUM(IF(l.kind IN ('PAYMENT', 'REVERSAL', 'REFUND') AND l.component IN ('COSTS', 'VAT'), l.amount, 0))
                       AS paid_costs,
                   SUM(IF(l.kind IN ('PAYMENT', 'REVERSAL', 'REFUND'), l.amount, 0)) AS paid, MAX(p.placed_later) AS placed_later
            FROM rpt_dossier d
            LEFT JOIN rpt_ledger l ON l.dossier_id = d.id AND l.counted_on <= :last
            LEFT JOIN (
                SELECT dossier_id, MIN(number) AS invoice, COUNT(*) AS invoices, MIN(due_on) AS oldest_due_on
                FROM rpt_invoice WHERE client_firm_id = :firm GROUP BY dossier_id) i ON i.dossier_id = d.id
            LEFT JOIN (
                SELECT dossier_id, SUM(amount) AS placed_later
                FROM rpt_ledger WHERE client_firm_id = :firm AND kind = 'PRINCIPAL' AND counted_on > :last
                GROUP BY dossier_id) p ON p.dossier_id = d.id
            WHERE d.client_firm_id = :firm AND d.opened_on <= :last
            GROUP BY d.id
            HAVING d.closed_on IS NULL OR d.closed_on >= :first OR MAX(l.counted_on) >= :first
            ORDER BY d.number
            """;

    /** What came in, with the sign turned: received is above zero. */
    static final String COLLECTED = """
            SELECT component,
                   -SUM(IF(counted_on >= :first AND channel <> 'DIRECT', amount, 0)) AS agency,
                   -SUM(IF(counted_on >= :first AND channel = 'DIRECT', amount, 0)) AS direct,
                   -SUM(IF(counted_on < :first, amount, 0)) AS previous
            FROM rpt_ledger
            WHERE client_firm_id = :firm AND kind IN ('PAYMENT', 'REVERSAL', 'REFUND')
              AND counted_on BETWEEN :previous AND :last
            GROUP BY component
            ORDER BY FIELD(component, 'PRINCIPAL', 'INTEREST', 'COSTS', 'VAT', 'OVERPAID')
            """;

    /** Calls by outcome. */
    static final String CALLS = """
            SELECT outcome, SUM(direction = 'OUTBOUND') AS outbound, SUM(direction <> 'OUTBOUND') AS inbound,
                   SUM(promised_amount) AS promised
            FROM rpt_call
            WHERE client_firm_id = :firm AND started_at >= :from AND started_at < :until
            GROUP BY outcome
            ORDER BY COUNT(*) DESC, outcome
            """;

    /** Calls by reason for not paying. */
    static final String REASONS = """
            SELECT reason, COUNT(*) AS calls
            FROM rpt_call
            WHERE client_firm_id = :firm AND started_at >= :from AND started_at < :until AND reason IS NOT NULL
            GROUP BY reason
            ORDER BY COUNT(*) DESC, reason
            """;

    /** Promises made, decided and open. */
    static final String PROMISES = """
            SELECT SUM(made) AS made_count, SUM(IF(made, amount, 0)) AS made_amount,
                   SUM(kept) AS kept_count, SUM(IF(kept, amount, 0)) AS kept_amount,
                   SUM(broken) AS broken_count, SUM(IF(broken, amount, 0)) AS broken_amount,
                   SUM(IF(kept OR broken, LEAST(paid, amount), 0)) AS paid_amount,
                   SUM(open) AS open_count, SUM(IF(open, amount, 0)) AS open_amount
            FROM (
                SELECT amount, paid,
                       promised_at >= :from AND promised_at < :until AS made,
                       state = 'KEPT' AND decided_on BETWEEN :first AND :last AS kept,
                       state = 'BROKEN' AND decided_on BETWEEN :first AND :last AS broken,
                       promised_at < :until AND (state = 'OPEN' OR decided_on > :last) AS open
                FROM rpt_promise
                WHERE client_firm_id = :firm AND promised_at < :until) p
            """;

    /** Arrangements made, running and ended. */
    static final String ARRANGEMENTS = """
            SELECT SUM(made) AS made_count, SUM(IF(made, total, 0)) AS made_amount,
                   SUM(active) AS active_count, SUM(IF(active, total, 0)) AS active_amount,
                   SUM(completed) AS completed_count, SUM(IF(completed, total, 0)) AS completed_amount,
                   SUM(broken) AS broken_count, SUM(IF(broken, total, 0)) AS broken_amount
            FROM (
                SELECT total,
                       agreed_at >= :from AND agreed_at < :until AS made,
                       state = 'ACTIVE' OR decided_on > :last AS active,
                       state = 'COMPLETED' AND decided_on BETWEEN :first AND :last AS completed,
                       state = 'BROKEN' AND decided_on BETWEEN :first AND :last AS broken
                FROM rpt_arrangement
                WHERE client_firm_id = :firm AND agreed_at < :until) a
            """;

    /** The last call of each dossier. */
    static final String LAST_CALLS = """
            SELECT dossier_id, started_at, outcome
            FROM (
                SELECT dossier_id, started_at, outcome,
                       ROW_NUMBER() OVER (PARTITION BY dossier_id ORDER BY started_at DESC, id DESC) AS newest
                FROM rpt_call
                WHERE client_firm_id = :firm AND started_at < :until) c
            WHERE newest = 1
            """;

    /** Appointments that stood when the month ended, the earliest of each kind. */
    static final String PLANNED = """
            SELECT dossier_id, 'PROMISE' AS kind, MIN(due_on) AS planned_on
            FROM rpt_promise
            WHERE client_firm_id = :firm AND promised_at < :until AND (state = 'OPEN' OR decided_on > :last)
            GROUP BY dossier_id
            UNION ALL
            SELECT dossier_id, 'INSTALMENT', MIN(due_on)
            FROM rpt_instalment
            WHERE client_firm_id = :firm AND agreed_at < :until AND (ended_on IS NULL OR ended_on > :last)
              AND due_on >= :ahead
            GROUP BY dossier_id
            UNION ALL
            SELECT dossier_id, 'CALL_BACK', CAST(MIN(due_at) AS DATE)
            FROM rpt_call_back
            WHERE client_firm_id = :firm AND created_at < :until AND (settled_at IS NULL OR settled_at >= :until)
            GROUP BY dossier_id
            """;

    /** Disputes, debt help and insolvency that held a dossier when the month ended, since when. */
    static final String HOLDS = """
            SELECT dossier_id, IF(kind = 'DISPUTE', 'ANSWER_DISPUTE', 'DEBT_HELP') AS kind,
                   MIN(starts_at) AS starts_at
            FROM rpt_hold
            WHERE client_firm_id = :firm AND starts_at < :until AND (ended_at IS NULL OR ended_at >= :until)
              AND kind IN ('DISPUTE', 'DEBT_HELP', 'MORATORIUM', 'COURT_ORDER', 'BANKRUPTCY',
                           'SUSPENSION_OF_PAYMENTS', 'DEBT_RESTRUCTURING', 'COOLING_OFF', 'GOVERNMENT_STOP',
                           'REPRESENTATIVE')
            GROUP BY dossier_id, IF(kind = 'DISPUTE', 'ANSWER_DISPUTE', 'DEBT_HELP')
            """;

    private ReportSql() {}
}
