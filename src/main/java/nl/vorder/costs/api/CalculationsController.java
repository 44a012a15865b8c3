package nl.vorder.costs.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vorder.costs.InterestRates;
import nl.vorder.costs.api.Answers.AllocationAnswer;
import nl.vorder.costs.api.Answers.CostsAnswer;
import nl.vorder.costs.api.Answers.InstalmentsAnswer;
import nl.vorder.costs.api.Answers.InterestAnswer;
import nl.vorder.costs.api.Answers.LetterAnswer;
import nl.vorder.costs.api.Answers.LimitationAnswer;
import nl.vorder.costs.rules.Allocation;
import nl.vorder.costs.rules.ClaimKind;
import nl.vorder.costs.rules.CollectionCosts;
import nl.vorder.costs.rules.FourteenDayLetter;
import nl.vorder.costs.rules.InstalmentCosts;
import nl.vorder.costs.rules.Interest;
import nl.vorder.costs.rules.InterestKind;
import nl.vorder.costs.rules.InterestTerms;
import nl.vorder.costs.rules.Limitation;
import nl.vorder.costs.rules.RateTable;
import nl.vorder.shared.BusinessCalendar;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/calculations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "calculations", description = "The law on costs, interest, letters, payments and limitation")
class CalculationsController {

    private static final Map<String, DebtorKind> DEBTORS =
            Map.of("consumer", DebtorKind.CONSUMER, "business", DebtorKind.COMPANY);
    private static final Map<String, InterestKind> RATES =
            Map.of("statutory", InterestKind.STATUTORY, "trade", InterestKind.TRADE);
    private static final Map<String, ClaimKind> CLAIMS =
            Map.of("contract", ClaimKind.CONTRACT, "consumer-sale", ClaimKind.CONSUMER_SALE);
    private static final Map<String, Boolean> YES_OR_NO = Map.of("true", true, "false", false);

    private final InterestRates rates;

    CalculationsController(InterestRates rates) {
        this.rates = rates;
    }

    @GetMapping("/collection-costs")
    @Operation(
            summary = "Collection costs by the statutory tariff",
            description = "For a consumer the tariff is mandatory, for a business it is the default.")
    CostsAnswer collectionCosts(
            @Parameter(description = "The principal in euro, without interest", required = true, example = "1000.00")
                    @RequestParam(required = false)
                    @Nullable
                    String principal,
            @Parameter(description = "consumer or business", required = true, example = "consumer")
                    @RequestParam(required = false)
                    @Nullable
                    String debtor,
            @Parameter(description = "true if the creditor cannot reclaim VAT and says so; default false")
                    @RequestParam(required = false, defaultValue = "false")
                    String vat,
            @Parameter(
                            description = "What was paid before the fourteen days ran out; only the rest counts",
                            example = "500.00")
                    @RequestParam(required = false)
                    @Nullable
                    String paidInTime) {
        Money amount = Parameters.amount("principal", principal);
        // Checked although the tariff is the same: a caller that does not know the debtor must find out first.
        Parameters.choice("debtor", debtor, DEBTORS);
        boolean withVat = Parameters.choice("vat", vat, YES_OR_NO);
        Money paid =
                paidInTime == null || paidInTime.isBlank() ? Money.ZERO : Parameters.amount("paidInTime", paidInTime);
        return CostsAnswer.of(CollectionCosts.remainder(amount, paid, withVat));
    }

    @GetMapping("/instalment-costs")
    @Operation(
            summary = "Collection costs of letters about terms of one long-term contract with a natural person",
            description =
                    "Since 1 October 2024 these costs do not pile up; where sources differ the lower outcome is taken.")
    InstalmentsAnswer instalmentCosts(
            @Parameter(
                            description =
                                    "One for each letter, in order of time: the first day its costs are owed, a colon,"
                                            + " the amounts of its terms with semicolons between",
                            required = true,
                            example = "2026-01-15:100.00;100.00")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> letter,
            @Parameter(description = "true if the creditor cannot reclaim VAT and says so; default false")
                    @RequestParam(required = false, defaultValue = "false")
                    String vat) {
        return InstalmentsAnswer.of(InstalmentCosts.demands(
                LetterParameters.demands("letter", letter), Parameters.choice("vat", vat, YES_OR_NO)));
    }

    @GetMapping("/interest")
    @Operation(
            summary = "Statutory interest over a fixed amount",
            description = "Actual days over 365, split at rate changes, raised to base each year.")
    InterestAnswer interest(
            @Parameter(description = "statutory or trade", required = true, example = "statutory")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "The principal in euro", required = true, example = "1000.00")
                    @RequestParam(required = false)
                    @Nullable
                    String principal,
            @Parameter(description = "The first interest day", required = true, example = "2025-02-01")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "The last interest day, included", required = true, example = "2026-01-31")
                    @RequestParam(required = false)
                    @Nullable
                    String to) {
        RateTable table = rates.tables().of(Parameters.choice("kind", kind, RATES));
        Money amount = Parameters.amount("principal", principal);
        LocalDate first = Parameters.day("from", from);
        LocalDate last = Parameters.day("to", to);
        if (last.isBefore(first)) {
            throw new BadParameterException("to", "to must not be before from");
        }
        if (first.isBefore(table.firstDay())) {
            throw new BadParameterException("from", "No rate is known before " + table.firstDay());
        }
        return InterestAnswer.of(Interest.over(InterestTerms.statutory(table), amount, first, last));
    }

    @GetMapping("/fourteen-day-letter")
    @Operation(summary = "The days of a fourteen-day letter")
    LetterAnswer fourteenDayLetter(
            @Parameter(description = "The day it was sent", required = true, example = "2026-03-02")
                    @RequestParam(required = false)
                    @Nullable
                    String sent) {
        return LetterAnswer.of(FourteenDayLetter.sent(Parameters.day("sent", sent), BusinessCalendar::isHoliday));
    }

    @GetMapping("/allocation")
    @Operation(summary = "What a payment goes to: costs, then interest, then principal")
    AllocationAnswer allocation(
            @Parameter(description = "What came in", required = true, example = "100.00")
                    @RequestParam(required = false)
                    @Nullable
                    String payment,
            @Parameter(description = "Costs that are owed", required = true, example = "40.00")
                    @RequestParam(required = false)
                    @Nullable
                    String costs,
            @Parameter(description = "Interest that accrued", required = true, example = "1.64")
                    @RequestParam(required = false)
                    @Nullable
                    String interest,
            @Parameter(description = "Principal that is open", required = true, example = "250.00")
                    @RequestParam(required = false)
                    @Nullable
                    String principal) {
        return AllocationAnswer.of(Allocation.of(
                Parameters.amount("payment", payment),
                Parameters.amount("costs", costs),
                Parameters.amount("interest", interest),
                Parameters.amount("principal", principal)));
    }

    @GetMapping("/limitation")
    @Operation(summary = "The last day on which a claim is not barred")
    LimitationAnswer limitation(
            @Parameter(description = "The day the claim became due", required = true, example = "2021-03-15")
                    @RequestParam(required = false)
                    @Nullable
                    String due,
            @Parameter(description = "contract or consumer-sale", required = true, example = "contract")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "The day of a written notice or acknowledgement", example = "2024-06-01")
                    @RequestParam(required = false)
                    @Nullable
                    String interruptedOn) {
        LocalDate dueOn = Parameters.day("due", due);
        ClaimKind claim = Parameters.choice("kind", kind, CLAIMS);
        List<LocalDate> interruptions =
                Parameters.optionalDay("interruptedOn", interruptedOn).stream().toList();
        if (!interruptions.isEmpty() && interruptions.getFirst().isBefore(dueOn)) {
            throw new BadParameterException("interruptedOn", "interruptedOn must not be before due");
        }
        return LimitationAnswer.of(Limitation.of(dueOn, claim, interruptions));
    }
}
