package nl.vorder.script.rules;

/**
 * A part of a whole that was counted.
 *
 * @param hits how many, 0 to {@code of}
 * @param of of how many, 0 or more
 */
public record Proportion(long hits, long of) {

    /** The fewest cases from which anything is said; below it, chance speaks louder than the script. */
    public static final int SMALLEST_SAMPLE = 30;

    /** The quantile of the normal distribution for 95 per cent on two sides. */
    static final double Z = 1.959963984540054;

    /** Refuses what cannot have been counted. */
    public Proportion {
        if (hits < 0 || of < hits) {
            throw new IllegalArgumentException(hits + " of " + of);
        }
    }

    /** Whether there are enough cases to say something. */
    public boolean enough() {
        return of >= SMALLEST_SAMPLE;
    }

    /** The share, 0 to 1; 0 of nothing. */
    public double rate() {
        return of == 0 ? 0 : (double) hits / of;
    }

    /**
     * The lower end of the interval that holds the true share in 95 of 100 samples.
     *
     * @see "E. B. Wilson (1927), Journal of the American Statistical Association 22"
     */
    public double low() {
        return of == 0 ? 0 : Math.max(0, centre() - reach());
    }

    /** The upper end of that interval. */
    public double high() {
        return of == 0 ? 1 : Math.min(1, centre() + reach());
    }

    private double centre() {
        return (hits + Z * Z / 2) / (of + Z * Z);
    }

    private double reach() {
        double share = rate();
        return Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
