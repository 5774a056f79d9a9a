package fadu.exams;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Marks are exact decimals with two places, never floats and never negative. */
public final class Marks {
    /** Decimal places of every mark. */
    public static final int PLACES = 2;

    /** The largest mark that a slot or a paper may carry: 99,999.99, the column's limit. */
    public static final BigDecimal LARGEST = new BigDecimal("99999.99");

    /** No marks. */
    public static final BigDecimal NONE = BigDecimal.ZERO.setScale(PLACES);

    private Marks() {}

    /** Marks from their written form, such as {@code "2"} or {@code "1.50"}. */
    public static BigDecimal of(String written) {
        return exact(new BigDecimal(written));
    }

    /** The number with two places; {@link IllegalArgumentException} if it has more, is negative or above {@link #LARGEST}. */
    public static BigDecimal exact(BigDecimal number) {
        if (number.signum() < 0
                || number.compareTo(LARGEST) > 0
                || number.stripTrailingZeros().scale() > PLACES) {
            throw new IllegalArgumentException("not a mark: " + number);
        }
        return number.setScale(PLACES, RoundingMode.UNNECESSARY);
    }

    /** The sum, two places. */
    public static BigDecimal sum(Iterable<BigDecimal> marks) {
        var sum = NONE;
        for (var mark : marks) {
            sum = sum.add(mark);
        }
        return sum.setScale(PLACES, RoundingMode.UNNECESSARY);
    }

    /** {@code numerator/denominator} of the marks, cut (not rounded) after the second place, so that shares never exceed the whole. */
    public static BigDecimal share(BigDecimal marks, long numerator, long denominator) {
        return marks.multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), PLACES, RoundingMode.DOWN);
    }

    /**
     * The marks split by weights so that the shares sum to exactly the whole: each share is cut after the second place and the
     * hundredths left over go to the largest remainders, first come first.
     */
    public static List<BigDecimal> split(BigDecimal marks, List<Integer> weights) {
        long hundredths = marks.movePointRight(PLACES).longValueExact();
        long all = weights.stream().mapToLong(Integer::longValue).sum();
        if (all <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("weights must be positive: " + weights);
        }
        long[] shares =
                weights.stream().mapToLong(weight -> hundredths * weight / all).toArray();
        long left = hundredths
                - IntStream.range(0, shares.length).mapToLong(i -> shares[i]).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> hundredths * weights.get(i) % all)
                        .reversed())
                .limit(left)
                .forEach(i -> shares[i]++);
        var split = new ArrayList<BigDecimal>();
        for (long share : shares) {
            split.add(BigDecimal.valueOf(share, PLACES));
        }
        return List.copyOf(split);
    }
}
