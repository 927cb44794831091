package no.spinn.matching.index.forward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fit of calls: the share of a call's relevance criteria that are met, where an unknown criterion counts half. A call
 * without relevance criteria has a fit of one half. Calls with the same relevance criteria have the same fit, which is
 * computed once. Few different shares are possible, so each has a rank, and a counting sort orders the calls.
 */
final class Relevance {

    private static final double WITHOUT = 0.5;

    private final int[] alike;
    private final int[][] criteria;
    private final int[][] ranks;
    private final double[] shares;

    /** @param criteria the numbers of each call's relevance conditions, by its position */
    Relevance(List<List<Integer>> criteria) {
        Map<List<Integer>, Integer> groups = new HashMap<>();
        this.alike = criteria.stream()
                .mapToInt(of -> groups.computeIfAbsent(of.stream().sorted().toList(), added -> groups.size()))
                .toArray();
        this.criteria = new int[groups.size()][];
        groups.forEach((of, group) ->
                this.criteria[group] = of.stream().mapToInt(number -> number).toArray());
        int most = groups.keySet().stream().mapToInt(List::size).max().orElse(0);
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

    /** The fit of all calls to one project. */
    Fits of(TruthTable truthTable) {
        int[] rankOf = new int[criteria.length];
        for (int group = 0; group < rankOf.length; group++) {
            int halves = 0;
            for (int condition : criteria[group]) {
                // Not met counts 0, unknown 1, met 2.
                halves += truthTable.get(condition);
            }
            rankOf[group] = ranks[criteria[group].length][halves];
        }
        return new Fits(rankOf);
    }

    final class Fits {

        private final int[] rankOf;

        private Fits(int[] rankOf) {
            this.rankOf = rankOf;
        }

        double fit(int position) {
            return shares[rank(position)];
        }

        private int rank(int position) {
            return rankOf[alike[position]];
        }

        /** Up to this many positions of the bitmap, best fit first; equals stay in their order. */
        int[] best(long[] bitmap, int limit) {
            int[] positions = Bits.positions(bitmap);
            int[] next = new int[shares.length + 1];
            for (int position : positions) {
                next[rank(position) + 1]++;
            }
            int ranksTaken = 0;
            while (ranksTaken < shares.length && next[ranksTaken] < limit) {
                ranksTaken++;
                next[ranksTaken] += next[ranksTaken - 1];
            }
            int[] best = new int[Math.min(limit, next[ranksTaken])];
            for (int position : positions) {
                int rank = rank(position);
                if (rank < ranksTaken && next[rank] < best.length) {
                    best[next[rank]++] = position;
                }
            }
            return best;
        }
    }
}
