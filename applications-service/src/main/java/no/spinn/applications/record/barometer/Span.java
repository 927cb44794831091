package no.spinn.applications.record.barometer;

import java.util.ArrayList;
import java.util.List;

/**
 * All vectors that can be made of given ones by adding, subtracting and multiplying. Kept by what is orthogonal to all of them:
 * a vector belongs to the span when every one of these gives zero with it.
 *
 * <p>Computed modulo a prime, which is exact where fractions would be. Vectors of ones and zeros that belong together only
 * modulo this prime would have to make a determinant divisible by it.
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

    /** Whether a vector belongs to it, given by the places of its ones. */
    boolean contains(List<Integer> ones) {
        return orthogonal.stream().allMatch(functional -> product(functional, ones) == 0);
    }

    /** Makes a vector belong to it. */
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

    /** Those before are orthogonal to the vector already. */
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

    /** By Fermat's little theorem. */
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
