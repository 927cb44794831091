package no.spinn.applications.record.barometer;

import java.util.ArrayList;
import java.util.List;

/**
 * The linear span of a set of vectors, represented by a basis of its orthogonal complement: a vector is in the span when its
 * product with each vector of the basis is zero.
 *
 * <p>Computed modulo a prime: that is exact, where floating point would not be. A vector of ones and zeros would be in the
 * span only modulo this prime if the prime divided one of the determinants.
 */
final class Span {

    private static final long PRIME = 2_147_483_647L;

    private final List<long[]> orthogonal = new ArrayList<>();

    Span(int dimensions) {
        for (int i = 0; i < dimensions; i++) {
            long[] unit = new long[dimensions];
            unit[i] = 1;
            orthogonal.add(unit);
        }
    }

    /** Whether the span contains a vector, given by the positions of its ones. */
    boolean contains(List<Integer> ones) {
        return orthogonal.stream().allMatch(functional -> product(functional, ones) == 0);
    }

    /** Adds a vector to the span. */
    void add(List<Integer> ones) {
        for (int i = 0; i < orthogonal.size(); i++) {
            long product = product(orthogonal.get(i), ones);
            if (product != 0) {
                long[] pivot = orthogonal.remove(i);
                clear(pivot, inverse(product), ones, i);
                return;
            }
        }
    }

    /** The vectors before this one are already orthogonal to the vector. */
    private void clear(long[] pivot, long inverse, List<Integer> ones, int from) {
        for (long[] functional : orthogonal.subList(from, orthogonal.size())) {
            long factor = product(functional, ones) * inverse % PRIME;
            if (factor != 0) {
                for (int i = 0; i < pivot.length; i++) {
                    functional[i] = (functional[i] + (PRIME - factor) * pivot[i]) % PRIME;
                }
            }
        }
    }

    private static long product(long[] functional, List<Integer> ones) {
        long sum = 0;
        for (int place : ones) {
            sum += functional[place];
        }
        return sum % PRIME;
    }

    /** The inverse by Fermat's little theorem. */
    private static long inverse(long number) {
        long result = 1;
        long base = number;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }
}
