package no.spinn.matching.forward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import no.spinn.matching.condition.Truth;

/**
 * How well calls fit: the share of a call's relevance criteria that are met, where an unknown one counts half. A call without
 * any fits half. Only few shares are possible, so they have ranks, and calls are sorted by counting.
 */
final class Relevance {

    private static final double WITHOUT = 0.5;

    private final int[][] criteria;
    private final int[][] ranks;
    private final double[] shares;

    /** @param criteria the numbers of each call's relevance conditions, by its position */
    Relevance(int[][] criteria) {
        this.criteria = criteria;
        int most = Arrays.stream(criteria).mapToInt(of -> of.length).max().orElse(0);
        TreeMap<Double, List<int[]>> places = new TreeMap<>(Comparator.reverseOrder());
        ranks = new int[most + 1][];
        for (int count = 0; count <= most; count++) {
            ranks[count] = new int[2 * count + 1];
            for (int halves = 0; halves <= 2 * count; halves++) {
                places.computeIfAbsent(share(count, halves), share -> new ArrayList<>())
                        .add(new int[] {count, halves});
            }
        }
        shares = places.keySet().stream().mapToDouble(share -> share).toArray();
        int rank = 0;
        for (List<int[]> same : places.values()) {
            for (int[] place : same) {
                ranks[place[0]][place[1]] = rank;
            }
            rank++;
        }
    }

    private static double share(int count, int halves) {
        return count == 0 ? WITHOUT : halves / (2.0 * count);
    }

    double fit(int position, Truth[] worth) {
        return shares[rank(position, worth)];
    }

    private int rank(int position, Truth[] worth) {
        int halves = 0;
        for (int condition : criteria[position]) {
            halves += switch (worth[condition]) {
                case NOT_MET -> 0;
                case UNKNOWN -> 1;
                case MET -> 2;
            };
        }
        return ranks[criteria[position].length][halves];
    }

    /** The positions in the bitmap, those that fit best first, and among equals in their order. */
    int[] sorted(long[] bitmap, Truth[] worth) {
        int[] positions = Bits.positions(bitmap);
        int[] rankOf = new int[positions.length];
        int[] next = new int[shares.length + 1];
        for (int i = 0; i < positions.length; i++) {
            rankOf[i] = rank(positions[i], worth);
            next[rankOf[i] + 1]++;
        }
        for (int rank = 1; rank < next.length; rank++) {
            next[rank] += next[rank - 1];
        }
        int[] sorted = new int[positions.length];
        for (int i = 0; i < positions.length; i++) {
            sorted[next[rankOf[i]]++] = positions[i];
        }
        return sorted;
    }
}
