package nl.vorder.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import nl.vorder.shared.Money;

/** Chance with a fixed seed: the same throws in the same order, whatever machine it runs on. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A whole number from {@code least} up to and including {@code most}. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** True that many times in a hundred. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** One of the choices, all as likely. */
    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The place of one of the weights, each as likely as it is heavy. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int throwOf = random.nextInt(sum);
        int place = 0;
        while (throwOf >= weights[place]) {
            throwOf -= weights[place];
            place++;
        }
        return place;
    }

    /** An amount around the median with a long tail upwards, as invoices have; cents included, one euro at least. */
    Money amount(int median, double spread) {
        double euros = median * Math.exp(spread * random.nextGaussian());
        BigDecimal amount = BigDecimal.valueOf(Math.max(euros, 1)).setScale(2, RoundingMode.HALF_UP);
        return Money.of(percent(35) ? amount.setScale(0, RoundingMode.HALF_UP) : amount);
    }

    /** That many digits, zeroes in front kept. */
    String digits(int length) {
        return String.format(Locale.ROOT, "%0" + length + "d", random.nextLong((long) Math.pow(10, length)));
    }

    /** A day from {@code first} up to and including {@code last}. */
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(Math.max(last.toEpochDay() - first.toEpochDay(), 0) + 1));
    }

    /** A key that looks like one made at random. */
    UUID key() {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
