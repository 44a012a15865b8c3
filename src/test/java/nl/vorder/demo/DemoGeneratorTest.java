package nl.vorder.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vorder.demo.Rows.CallRow;
import nl.vorder.demo.Rows.ContactRow;
import nl.vorder.demo.Rows.DossierRow;
import nl.vorder.demo.Rows.HoldRow;
import nl.vorder.demo.Rows.LedgerRow;
import nl.vorder.demo.Rows.PromiseRow;
import nl.vorder.shared.BusinessCalendar;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import nl.vorder.shared.Zone;
import org.junit.jupiter.api.Test;

/** That the story of the demo agency is consistent, told in memory. */
class DemoGeneratorTest {

    private static final Agency AGENCY = DemoFixture.AGENCY;

    @Test
    void the_same_day_gives_the_same_rows() {
        assertThat(digest(DemoFixture.on(DemoFixture.TODAY))).isEqualTo(digest(AGENCY));
        assertThat(digest(DemoFixture.on(DemoFixture.TODAY.plusDays(1)))).isNotEqualTo(digest(AGENCY));
    }

    @Test
    void every_day_of_a_year_can_be_told() {
        for (LocalDate day = DemoFixture.TODAY; day.isBefore(DemoFixture.TODAY.plusYears(1)); day = day.plusDays(73)) {
            assertThat(DemoFixture.on(day).dossiers.rows()).hasSize(DossierCast.DOSSIERS);
        }
    }

    @Test
    void has_the_promised_numbers() {
        assertThat(AGENCY.firms.rows()).hasSize(12);
        assertThat(AGENCY.debtors.rows()).hasSize(3_000);
        assertThat(AGENCY.dossiers.rows()).hasSize(6_000);
        assertThat(open()).hasSize(2_600);
        assertThat(AGENCY.debtors.rows().stream().filter(row -> row.kind() == DebtorKind.CONSUMER))
                .hasSizeBetween(1_550, 1_750);
    }

    @Test
    void nobody_is_without_a_name_an_address_or_a_number() {
        assertThat(AGENCY.debtors.rows()).allSatisfy(row -> {
            assertThat(row.name()).isNotBlank().doesNotContain("|");
            assertThat(row.street()).isNotBlank();
            assertThat(row.postcode())
                    .matches("[1-9]\\d{3} [A-Z]{2}")
                    .doesNotEndWith("SA")
                    .doesNotEndWith("SS");
            assertThat(row.city()).isNotBlank();
        });
        assertThat(AGENCY.contactPoints.rows())
                .filteredOn(point -> !point.kind().equals("EMAIL"))
                .allSatisfy(point -> assertThat(point.address()).matches("\\+31[1-9]\\d{8}"));
        assertThat(AGENCY.contactPoints.rows())
                .filteredOn(point -> point.kind().equals("EMAIL"))
                .allSatisfy(point -> assertThat(point.address()).matches("[a-z0-9-]+@[a-z0-9-]+\\.example\\.nl"));
    }

    @Test
    void no_number_can_be_given_out_in_reality() {
        assertThat(AGENCY.contactPoints.rows())
                .filteredOn(point -> !point.kind().equals("EMAIL"))
                .allSatisfy(point -> assertThat(point.address())
                        .matches("\\+316 ?0\\d{7}|\\+31[1-57]\\d0\\d{6}|\\+31[1-57]\\d{2}0\\d{5}"));
    }

    @Test
    void calls_are_made_in_the_agencys_hours_only() {
        assertThat(AGENCY.calls.rows()).hasSizeGreaterThan(8_000).allSatisfy(call -> {
            LocalDateTime start = Zone.local(call.startedAt());
            LocalDateTime end = Zone.local(call.endedAt());
            assertThat(BusinessCalendar.isWorkingDay(start.toLocalDate())).isTrue();
            assertThat(start.toLocalTime()).isAfterOrEqualTo(LocalTime.of(8, 30));
            assertThat(end.toLocalTime()).isBefore(LocalTime.of(19, 30));
            assertThat(start.toLocalDate()).isBefore(DemoFixture.TODAY);
        });
    }

    @Test
    void no_agent_holds_two_calls_at_once() {
        AGENCY.calls.rows().stream()
                .collect(groupingBy(CallRow::userId))
                .values()
                .forEach(calls -> {
                    List<CallRow> inOrder = calls.stream()
                            .sorted(Comparator.comparing(CallRow::startedAt))
                            .toList();
                    for (int i = 1; i < inOrder.size(); i++) {
                        assertThat(inOrder.get(i).startedAt())
                                .isAfter(inOrder.get(i - 1).endedAt());
                    }
                });
    }

    @Test
    void nobody_is_called_more_often_than_the_caps_allow() {
        Map<Long, List<ContactRow>> byDebtor =
                AGENCY.contacts.rows().stream().collect(groupingBy(ContactRow::debtorId));
        assertThat(AGENCY.contacts.rows()).hasSameSizeAs(AGENCY.calls.rows());
        byDebtor.values()
                .forEach(contacts -> assertThat(contacts).allSatisfy(contact -> {
                    long week = contacts.stream()
                            .filter(other -> !other.at().isAfter(contact.at())
                                    && other.at().isAfter(contact.at().minus(Duration.ofDays(7))))
                            .count();
                    long sameDay = contacts.stream()
                            .filter(other -> Zone.local(other.at())
                                    .toLocalDate()
                                    .equals(Zone.local(contact.at()).toLocalDate()))
                            .count();
                    assertThat(week).isLessThanOrEqualTo(5);
                    assertThat(sameDay).isLessThanOrEqualTo(2);
                }));
    }

    @Test
    void nobody_is_called_while_something_stops_it() {
        Map<Long, List<HoldRow>> byDebtor = AGENCY.holds.rows().stream().collect(groupingBy(HoldRow::debtorId));
        assertThat(AGENCY.calls.rows())
                .allSatisfy(call -> assertThat(byDebtor.getOrDefault(call.debtorId(), List.of()))
                        .noneMatch(hold -> stops(hold, call)));
    }

    @Test
    void most_promises_are_kept_and_kept_ones_were_paid() {
        Map<String, List<PromiseRow>> byState = AGENCY.promises.rows().stream().collect(groupingBy(PromiseRow::state));
        int kept = byState.get("KEPT").size();
        int broken = byState.get("BROKEN").size();
        assertThat(100.0 * kept / (kept + broken)).isBetween(74.0, 81.0);
        Map<Long, List<LedgerRow>> payments = AGENCY.ledger.rows().stream()
                .filter(entry -> entry.kind().equals("PAYMENT"))
                .collect(groupingBy(LedgerRow::dossierId));
        assertThat(byState.get("KEPT")).allSatisfy(promise -> {
            assertThat(promise.paid()).isGreaterThanOrEqualTo(promise.amount().minus(Money.of("1.00")));
            assertThat(payments.get(promise.dossierId()))
                    .anyMatch(entry -> !entry.bookedOn().isAfter(promise.checkOn()));
        });
        assertThat(byState.get("OPEN"))
                .allSatisfy(promise -> assertThat(promise.checkOn()).isAfterOrEqualTo(DemoFixture.TODAY));
    }

    @Test
    void no_ledger_is_below_zero_and_what_was_paid_is_zero() {
        Map<Long, Money> sums = sums();
        assertThat(AGENCY.dossiers.rows()).allSatisfy(dossier -> {
            Money sum = sums.get(dossier.id());
            assertThat(sum.isNegative()).as(dossier.toString()).isFalse();
            boolean settled =
                    Set.of("PAID", "CREDITED").contains(Objects.requireNonNullElse(dossier.closedReason(), ""));
            assertThat(sum.isZero()).as(dossier + " owes " + sum).isEqualTo(settled);
        });
    }

    @Test
    void consumers_owe_costs_from_the_day_the_letter_ran_out_only() {
        Map<Long, DossierRow> dossiers =
                AGENCY.dossiers.rows().stream().collect(Collectors.toMap(DossierRow::id, row -> row));
        assertThat(AGENCY.ledger.rows())
                .filteredOn(entry -> entry.kind().equals("COSTS"))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    DossierRow dossier = dossiers.get(entry.dossierId());
                    if (dossier.debtorKind() == DebtorKind.CONSUMER) {
                        assertThat(dossier.costsFrom()).isNotNull().isBeforeOrEqualTo(entry.bookedOn());
                    }
                });
    }

    @Test
    void all_stages_and_all_reasons_to_call_are_there() {
        Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
        open().forEach(dossier -> stages.merge(dossier.stage(), 1, Integer::sum));
        assertThat(stages).containsOnlyKeys(Stage.values());
        assertThat(AGENCY.callBacks.rows())
                .filteredOn(row -> row.state().equals("OPEN"))
                .anyMatch(row -> Zone.local(row.dueAt()).toLocalDate().equals(DemoFixture.TODAY))
                .anyMatch(row -> Zone.local(row.dueAt()).toLocalDate().isBefore(DemoFixture.TODAY));
        assertThat(AGENCY.promises.rows())
                .anyMatch(row -> row.state().equals("OPEN") && row.dueOn().equals(DemoFixture.TODAY))
                .anyMatch(row -> row.state().equals("BROKEN")
                        && Objects.equals(row.decidedOn(), DemoFixture.TODAY.minusDays(2)));
        assertThat(AGENCY.instalments.rows()).anyMatch(row -> row.state().equals("MISSED"));
        assertThat(AGENCY.consultations.rows()).anyMatch(row -> row.state().equals("WAITING"));
    }

    @Test
    void some_plans_wait_for_a_team_lead_in_open_dossiers_and_some_were_refused() {
        assertThat(AGENCY.proposals.rows()).extracting(row -> row.state()).contains("WAITING", "REFUSED");
        List<Long> open = open().stream().map(DossierRow::id).toList();
        assertThat(AGENCY.proposals.rows())
                .filteredOn(row -> row.state().equals("WAITING"))
                .allMatch(row -> open.contains(row.dossierId()));
    }

    private static boolean stops(HoldRow hold, CallRow call) {
        boolean concerns = hold.dossierId() == null || hold.dossierId() == call.dossierId();
        boolean begun = hold.startsAt().isBefore(call.startedAt());
        boolean ended = hold.endsAt() != null && !hold.endsAt().isAfter(call.startedAt());
        boolean lifted = hold.liftedAt() != null && !hold.liftedAt().isAfter(call.startedAt());
        boolean askedFor = hold.kind().equals("CALL_BACK");
        return concerns && begun && !ended && !lifted && !askedFor;
    }

    private static List<DossierRow> open() {
        return AGENCY.dossiers.rows().stream()
                .filter(row -> row.status().equals("OPEN"))
                .toList();
    }

    private static Map<Long, Money> sums() {
        return AGENCY.ledger.rows().stream()
                .collect(groupingBy(
                        LedgerRow::dossierId,
                        HashMap::new,
                        mapping(LedgerRow::amount, reducing(Money.ZERO, Money::plus))));
    }

    private static List<Integer> digest(Agency agency) {
        return agency.tables().stream()
                .map(table -> table.rows().stream()
                        .map(Record::toString)
                        .collect(toList())
                        .hashCode())
                .toList();
    }
}
