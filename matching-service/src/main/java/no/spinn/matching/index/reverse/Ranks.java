package no.spinn.matching.index.reverse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * The distinct values of a column in ascending order; the rank of a value is its place. Ranks are small and dense for any
 * values, and comparison is exact, unlike that of binary floating-point numbers.
 */
abstract sealed class Ranks {

    private static final int DIGITS_OF_LONG = 18;
    private static final int DIGITS_OF_INT = 9;

    /** Ascending, without duplicates. */
    static Ranks of(List<BigDecimal> values) {
        int scale = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        if (values.stream().allMatch(value -> fits(value, scale, DIGITS_OF_INT))) {
            return new Ints(values, scale);
        }
        return values.stream().allMatch(value -> fits(value, scale, DIGITS_OF_LONG))
                ? new Longs(values, scale)
                : new Decimals(values);
    }

    abstract int size();

    abstract BigDecimal at(int rank);

    /** The number of values below the bound. */
    int below(BigDecimal bound) {
        return count(bound, 0);
    }

    /** The number of values up to the bound, inclusive. */
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

    // Checked by the number of digits: setting the scale of 1E+999999999 would exhaust the memory before it failed.
    private static boolean fits(BigDecimal value, int scale, int digits) {
        return (long) value.precision() - value.scale() + scale <= digits;
    }

    /** Values with one common scale, four bytes each. */
    private static final class Ints extends Ranks {

        private final int[] values;
        private final int scale;

        Ints(List<BigDecimal> values, int scale) {
            this.values = values.stream()
                    .map(value -> value.setScale(scale).unscaledValue())
                    .mapToInt(BigInteger::intValueExact)
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

    /** Values with one common scale, eight bytes each. */
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

    /** Values of any size and scale. */
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
