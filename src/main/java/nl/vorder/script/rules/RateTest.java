package nl.vorder.script.rules;

/**
 * Whether two shares differ by more than chance.
 *
 * @param method which test was used
 * @param pValue how often chance alone gives a difference this large, 0 to 1; 1 when nothing was tested
 * @param difference the second share less the first, −1 to 1
 * @param low the lower end of the 95 per cent interval of that difference
 * @param high its upper end
 */
public record RateTest(Method method, double pValue, double difference, double low, double high) {

    /** The chance of a false alarm that is taken. */
    public static final double LEVEL = 0.05;

    private static final int SMALLEST_EXPECTED = 5;

    /** How it was tested. */
    public enum Method {
        /** Too few cases on one side: not tested. */
        TOO_FEW,
        /** The two-proportion z-test with pooled variance. */
        TWO_PROPORTION_Z,
        /** Fisher's exact test, where fewer than five cases are expected in a cell. */
        FISHER_EXACT
    }

    /** What may be said. */
    public enum Verdict {
        /** Not enough cases to say anything. */
        TOO_FEW,
        /** No difference was shown; that is not a proof that there is none. */
        NONE_SHOWN,
        /** The second share is higher. */
        HIGHER,
        /** The second share is lower. */
        LOWER
    }

    /** Compares two shares; below the smallest sample nothing is tested. */
    public static RateTest of(Proportion first, Proportion second) {
        double difference = second.rate() - first.rate();
        double low = difference - apart(second.rate() - second.low(), first.high() - first.rate());
        double high = difference + apart(second.high() - second.rate(), first.rate() - first.low());
        if (!first.enough() || !second.enough()) {
            return new RateTest(Method.TOO_FEW, 1, difference, low, high);
        }
        return smallestExpected(first, second) < SMALLEST_EXPECTED
                ? new RateTest(Method.FISHER_EXACT, fisher(first, second), difference, low, high)
                : new RateTest(Method.TWO_PROPORTION_Z, z(first, second), difference, low, high);
    }

    /** What the test says at the level of {@value #LEVEL}. */
    public Verdict verdict() {
        if (method == Method.TOO_FEW) {
            return Verdict.TOO_FEW;
        }
        if (pValue >= LEVEL) {
            return Verdict.NONE_SHOWN;
        }
        return difference > 0 ? Verdict.HIGHER : Verdict.LOWER;
    }

    /**
     * The interval of a difference from the intervals of both shares.
     *
     * @see "R. G. Newcombe (1998), Statistics in Medicine 17, method 10"
     */
    private static double apart(double one, double other) {
        return Math.sqrt(one * one + other * other);
    }

    private static double smallestExpected(Proportion first, Proportion second) {
        double all = (double) first.of() + second.of();
        double hits = (double) first.hits() + second.hits();
        return Math.min(first.of(), second.of()) * Math.min(hits, all - hits) / all;
    }

    private static double z(Proportion first, Proportion second) {
        double pooled = (double) (first.hits() + second.hits()) / (first.of() + second.of());
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / first.of() + 1.0 / second.of()));
        return error == 0 ? 1 : complementOfError(Math.abs(second.rate() - first.rate()) / error / Math.sqrt(2));
    }

    /** Adds up all tables that are as unlikely as the one found, or more. */
    static double fisher(Proportion first, Proportion second) {
        long hits = first.hits() + second.hits();
        long fewest = Math.max(0, hits - second.of());
        long most = Math.min(hits, first.of());
        double found = likelihood(first.hits(), first, second);
        double sum = 0;
        for (long each = fewest; each <= most; each++) {
            double likelihood = likelihood(each, first, second);
            if (likelihood <= found * (1 + 1e-7)) {
                sum += likelihood;
            }
        }
        return Math.min(1, sum);
    }

    /** The chance of so many hits in the first sample when both draw from the same share. */
    private static double likelihood(long hits, Proportion first, Proportion second) {
        long all = first.hits() + second.hits();
        return Math.exp(
                choices(first.of(), hits) + choices(second.of(), all - hits) - choices(first.of() + second.of(), all));
    }

    private static double choices(long of, long chosen) {
        double sum = 0;
        for (long i = 1; i <= chosen; i++) {
            sum += Math.log((double) (of - chosen + i)) - Math.log((double) i);
        }
        return sum;
    }

    /** 1 − erf(x) for x ≥ 0: the series near nought, the continued fraction far from it. */
    static double complementOfError(double x) {
        if (x > 6) {
            return 0;
        }
        if (x < 2) {
            double term = x;
            double sum = x;
            for (int n = 1; n < 60; n++) {
                term *= -x * x / n;
                sum += term / (2 * n + 1);
            }
            return 1 - 2 / Math.sqrt(Math.PI) * sum;
        }
        double fraction = 0;
        for (int n = 60; n > 0; n--) {
            fraction = n / 2.0 / (x + fraction);
        }
        return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
    }
}
