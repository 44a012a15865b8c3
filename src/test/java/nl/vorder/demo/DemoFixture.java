package nl.vorder.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.vorder.costs.rules.InterestKind;
import nl.vorder.costs.rules.RateTable;
import nl.vorder.demo.DemoGenerator.Setting;

/** The demo agency in memory, on a Monday in November. */
final class DemoFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final Agency AGENCY = on(TODAY);

    private DemoFixture() {}

    static Agency on(LocalDate today) {
        Rates rates = new Rates(
                new RateTable(
                        InterestKind.STATUTORY,
                        List.of(rate("2024-01-01", "7"), rate("2025-01-01", "6"), rate("2026-01-01", "4"))),
                new RateTable(
                        InterestKind.TRADE,
                        List.of(
                                rate("2024-01-01", "12.50"),
                                rate("2025-01-01", "11.15"),
                                rate("2026-01-01", "10.15"))));
        return DemoGenerator.generate(new Setting(today, "{noop}none", rates, sequence -> 1));
    }

    private static RateTable.Rate rate(String from, String percentage) {
        return new RateTable.Rate(LocalDate.parse(from), new BigDecimal(percentage));
    }
}
