package no.spinn.matching.index.reverse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * The distinct values of a column in ascending order; a value's rank is its place. Ranks are small and dense whatever the values
 * are, and comparing them is exact, which comparing binary floating-point numbers is not.
 */
abstract sealed class Ranks {

    private static final int MAX_DIGITS = 18;

    /** Ascending, without duplicates. */
    static Ranks of(List<BigDecimal> values) {
        int scale = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return values.stream().allMatch(value -> fits(value, scale)) ? new Longs(values, scale) : new Decimals(values);
    }

    abstract int size();

    abstract BigDecimal at(int rank);

    /** How many of the values are lower. */
    int below(BigDecimal bound) {
        return count(bound, 0);
    }

    /** How many of the values are not higher. */
    int upTo(BigDecimal bound) {
        return count(bound, 1);
    }

    private int count(BigDecimal bound, int limit) {
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (at(middle).compareTo(bound) < limit) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    // By the number of digits: setting the scale of 1E+999999999 would fill the memory before it says that it does not
    // fit.
    private static boolean fits(BigDecimal value, int scale) {
        return (long) value.precision() - value.scale() + scale <= MAX_DIGITS;
    }

    /** All with the same number of decimals, so that eight bytes hold one. */
    private static final class Longs extends Ranks {

        private final long[] values;
        private final int scale;

        Longs(List<BigDecimal> values, int scale) {
            this.values = values.stream()
                    .map(value -> value.setScale(scale).unscaledValue())
                    .mapToLong(BigInteger::longValueExact)
                    .toArray();
            this.scale = scale;
        }

        @Override
        int size() {
            return values.length;
        }

        @Override
        BigDecimal at(int rank) {
            return BigDecimal.valueOf(values[rank], scale);
        }
    }

    /** Any size, any number of decimals. */
    private static final class Decimals extends Ranks {

        private final BigDecimal[] values;

        Decimals(List<BigDecimal> values) {
            this.values = values.toArray(BigDecimal[]::new);
        }

        @Override
        int size() {
            return values.length;
        }

        @Override
        BigDecimal at(int rank) {
            return values[rank];
        }
    }
}
