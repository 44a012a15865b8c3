package nl.vorder.costs.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import nl.vorder.costs.rules.RateTable.Rate;

/** The published rates, for tests of pure rules. */
public final class Rates {

    /** Towards consumers; the row of July 2026 repeats the rate before it. */
    public static final RateTable STATUTORY = table(InterestKind.STATUTORY, """
            2015-01-01 2
            2023-01-01 4
            2023-07-01 6
            2024-01-01 7
            2025-01-01 6
            2026-01-01 4
            2026-07-01 4
            """);

    /** Between businesses. */
    public static final RateTable TRADE = table(InterestKind.TRADE, """
            2015-01-01 8.05
            2016-07-01 8.00
            2023-01-01 10.50
            2023-07-01 12.00
            2024-01-01 12.50
            2024-07-01 12.25
            2025-01-01 11.15
            2025-07-01 10.15
            2026-07-01 10.40
            """);

    private Rates() {}

    /** The table of one kind. */
    public static RateTable of(InterestKind kind) {
        return kind == InterestKind.TRADE ? TRADE : STATUTORY;
    }

    static RateTable table(InterestKind kind, String rows) {
        return new RateTable(
                kind,
                Arrays.stream(rows.split("\n"))
                        .map(row -> row.trim().split(" "))
                        .map(row -> new Rate(LocalDate.parse(row[0]), new BigDecimal(row[1])))
                        .toList());
    }
}
