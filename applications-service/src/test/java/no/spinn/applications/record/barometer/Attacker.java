package no.spinn.applications.record.barometer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Knows the place, the financing and the organisations of every project, but not how many there are of a kind. Learns
 * counts, and tries everything that adding and subtracting can do. It wins when it can compute something that depends on the
 * projects of one or two organisations alone: when the matrix of counts has a smaller rank without those projects than with
 * them.
 */
final class Attacker {

    private static final long PRIME = 1_000_000_007L;

    private final List<ProjectGroup> world;
    private final Set<List<Integer>> learnt = new HashSet<>();

    Attacker(List<ProjectGroup> world) {
        this.world = world;
    }

    /** Learns the number of projects that match. */
    void learn(Predicate<ProjectGroup> fitting) {
        List<Integer> row =
                world.stream().map(projects -> fitting.test(projects) ? 1 : 0).toList();
        if (row.contains(1)) {
            learnt.add(row);
        }
    }

    boolean wins() {
        List<long[]> basis = basis(learnt.stream()
                .map(row -> row.stream().mapToLong(Integer::longValue).toArray())
                .toList());
        List<String> organisations = List.copyOf(new TreeSet<>(world.stream()
                .flatMap(projects -> projects.organisations().stream())
                .toList()));
        Map<Set<Integer>, Boolean> tried = new HashMap<>();
        for (String one : organisations) {
            for (String other : organisations) {
                if (tried.computeIfAbsent(
                        ofThemAlone(Set.copyOf(new HashSet<>(List.of(one, other)))),
                        columns -> basis(without(columns, basis)).size() < basis.size())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<Integer> ofThemAlone(Set<String> organisations) {
        Set<Integer> columns = new HashSet<>();
        for (int i = 0; i < world.size(); i++) {
            if (organisations.containsAll(world.get(i).organisations())) {
                columns.add(i);
            }
        }
        return columns;
    }

    private static List<long[]> without(Set<Integer> columns, List<long[]> rows) {
        List<long[]> rest = new ArrayList<>();
        for (long[] row : rows) {
            long[] seen = row.clone();
            columns.forEach(column -> seen[column] = 0);
            rest.add(seen);
        }
        return rest;
    }

    /** Rows in echelon form with the same span. */
    private static List<long[]> basis(List<long[]> rows) {
        Map<Integer, long[]> byPivot = new HashMap<>();
        for (long[] given : rows) {
            long[] row = given.clone();
            for (int column = 0; column < row.length; column++) {
                if (row[column] != 0) {
                    long[] pivot = byPivot.get(column);
                    if (pivot == null) {
                        byPivot.put(column, scaled(row, inverse(row[column])));
                        break;
                    }
                    subtract(row, pivot, row[column]);
                }
            }
        }
        return List.copyOf(byPivot.values());
    }

    private static long[] scaled(long[] row, long factor) {
        long[] scaled = new long[row.length];
        for (int i = 0; i < row.length; i++) {
            scaled[i] = row[i] * factor % PRIME;
        }
        return scaled;
    }

    private static void subtract(long[] row, long[] pivot, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.floorMod(row[i] - pivot[i] * factor, PRIME);
        }
    }

    private static long inverse(long number) {
        return BigInteger.valueOf(number).modInverse(BigInteger.valueOf(PRIME)).longValue();
    }
}
