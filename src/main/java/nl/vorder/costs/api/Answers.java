package nl.vorder.costs.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import nl.vorder.costs.rules.Allocation;
import nl.vorder.costs.rules.CollectionCosts;
import nl.vorder.costs.rules.FourteenDayLetter;
import nl.vorder.costs.rules.Interest;
import nl.vorder.costs.rules.InterestSegment;
import nl.vorder.costs.rules.LegalSource;
import nl.vorder.costs.rules.Limitation;
import nl.vorder.costs.rules.Slice;
import nl.vorder.shared.Money;

/** The answers of the interface; amounts are texts with two decimals, so that no reader loses a cent. */
final class Answers {

    private Answers() {}

    @Schema(name = "Slice", description = "One slice of the tariff, as far as the principal fills it")
    record SliceAnswer(
            @Schema(description = "The slice begins above this amount", example = "2500.00")
            String from,

            @Schema(description = "The part of the principal in the slice", example = "500.00")
            String base,

            @Schema(description = "Per cent", example = "10")
            String percentage,

            @Schema(description = "Base times percentage; only the sum is rounded by law", example = "50.00")
            String amount) {

        static SliceAnswer of(Slice slice) {
            return new SliceAnswer(
                    cents(slice.from()), cents(slice.base()), plain(slice.percentage()), cents(slice.amount()));
        }
    }

    @Schema(name = "CollectionCosts", description = "Collection costs with the way they came about")
    record CostsAnswer(
            @Schema(description = "Without VAT", example = "150.00")
            String costs,

            @Schema(description = "VAT over the costs", example = "31.50")
            String vat,

            @Schema(description = "Costs and VAT", example = "181.50")
            String total,

            List<SliceAnswer> slices,

            @Schema(description = "Which rule decided the amount", example = "TARIFF")
            String rule,

            @Schema(description = "The legal ground, in Dutch")
            String source) {

        static CostsAnswer of(CollectionCosts costs) {
            return new CostsAnswer(
                    costs.costs().toString(),
                    costs.vat().toString(),
                    costs.total().toString(),
                    costs.slices().stream().map(SliceAnswer::of).toList(),
                    costs.rule().name(),
                    costs.rule().source().citation());
        }
    }

    @Schema(name = "InstalmentCosts", description = "Collection costs of letters about terms of one contract")
    record InstalmentsAnswer(
            @Schema(description = "Of all letters, without VAT", example = "60.00")
            String costs,

            @Schema(description = "VAT over the costs", example = "12.60")
            String vat,

            @Schema(description = "Costs and VAT", example = "72.60")
            String total,

            @Schema(description = "Of each letter, in the order they were given")
            List<CostsAnswer> letters) {

        static InstalmentsAnswer of(List<CollectionCosts> letters) {
            CollectionCosts sum = CollectionCosts.added(letters);
            return new InstalmentsAnswer(
                    sum.costs().toString(),
                    sum.vat().toString(),
                    sum.total().toString(),
                    letters.stream().map(CostsAnswer::of).toList());
        }
    }

    @Schema(name = "InterestSegment", description = "Interest over one amount at one rate")
    record SegmentAnswer(
            LocalDate from,
            @Schema(description = "The last day, included") LocalDate to,
            long days,

            @Schema(description = "The amount that bears interest", example = "1000.00")
            String base,

            @Schema(description = "Per cent a year", example = "4")
            String rate,

            @Schema(description = "Rounded half-up to the cent", example = "3.40")
            String interest) {

        static SegmentAnswer of(InterestSegment segment) {
            return new SegmentAnswer(
                    segment.from(),
                    segment.to(),
                    segment.days(),
                    segment.base().toString(),
                    plain(segment.rate()),
                    segment.interest().toString());
        }
    }

    @Schema(name = "Interest", description = "Interest over a period with the way it came about")
    record InterestAnswer(
            @Schema(description = "The sum of the segments", example = "58.30")
            String interest,

            List<SegmentAnswer> segments,

            @Schema(description = "The legal ground, in Dutch")
            String source) {

        static InterestAnswer of(Interest interest) {
            return new InterestAnswer(
                    interest.interest().toString(),
                    interest.segments().stream().map(SegmentAnswer::of).toList(),
                    interest.source().citation());
        }
    }

    @Schema(name = "FourteenDayLetter", description = "The days of a fourteen-day letter")
    record LetterAnswer(
            LocalDate sent,

            @Schema(description = "The day it counts as delivered")
            LocalDate delivered,

            @Schema(description = "The fourteenth day after delivery")
            LocalDate lastFreeDay,

            @Schema(description = "The same, moved off a Saturday, Sunday or holiday")
            LocalDate lastFreeDayExtended,

            @Schema(description = "The first day on which costs are surely owed")
            LocalDate costsFrom,

            @Schema(description = "The legal ground, in Dutch")
            String source) {

        static LetterAnswer of(FourteenDayLetter letter) {
            return new LetterAnswer(
                    letter.sentOn(),
                    letter.delivered(),
                    letter.lastFreeDay(),
                    letter.lastFreeDayExtended(),
                    letter.costsFrom(),
                    LegalSource.FOURTEEN_DAY_LETTER.citation());
        }
    }

    @Schema(name = "Allocation", description = "What a payment goes to")
    record AllocationAnswer(
            @Schema(example = "40.00") String toCosts,
            @Schema(example = "1.64") String toInterest,
            @Schema(example = "58.36") String toPrincipal,

            @Schema(description = "What is left", example = "0.00")
            String overpaid,

            @Schema(description = "The legal ground, in Dutch")
            String source) {

        static AllocationAnswer of(Allocation allocation) {
            return new AllocationAnswer(
                    allocation.toCosts().toString(),
                    allocation.toInterest().toString(),
                    allocation.toPrincipal().toString(),
                    allocation.overpaid().toString(),
                    LegalSource.ALLOCATION.citation());
        }
    }

    @Schema(name = "Limitation", description = "Until when a claim can be enforced")
    record LimitationAnswer(
            @Schema(description = "The last day on which the claim is not barred")
            LocalDate lastDay,

            @Schema(description = "Whether the interruption came in time")
            boolean interrupted,

            @Schema(description = "The term in years", example = "5")
            int years,

            @Schema(description = "The legal ground, in Dutch")
            String source) {

        static LimitationAnswer of(Limitation limitation) {
            return new LimitationAnswer(
                    limitation.lastDay(),
                    !limitation.interruptions().isEmpty(),
                    limitation.kind().years(),
                    limitation.source().citation());
        }
    }

    private static String cents(BigDecimal amount) {
        return Money.of(amount.setScale(2, RoundingMode.HALF_UP)).toString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
