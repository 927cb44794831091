package no.spinn.applications.record.barometer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the cells whose counts can be published without disclosing anything about one or two organisations, however the
 * counts are added and subtracted (cell suppression).
 *
 * <p>A cell is published with all three counts, or withheld. The first rule is about one cell: each of its counts that is
 * not zero has at least three organisations behind it. The second rule is about all published cells together, for one way of
 * financing at a time. The cells split the projects into {@link Atoms}. Whatever is computed from counts multiplies each
 * atom by a number, the same for all of its projects. An atom of three or more organisations is <em>safe</em>. A computation
 * that discloses something about only one or two organisations gives zero on every safe atom, and something else on another
 * one. No such computation exists when every other atom is a linear combination of the safe ones, as a vector with a one for
 * each published cell that it is in: what is zero on the safe atoms is then zero on it as well. That is the second rule.
 *
 * <p>Tables are added one after the other, the most requested first. While a table breaks the second rule, the smaller of
 * the cells that break it are removed from it; an empty table breaks no rule. This withholds more than the minimum, but is
 * easy to verify. It protects against an organisation that subtracts its own projects to learn about a single other one, and
 * against readers who know which cells are empty. It does not hide how counts change from day to day.
 */
final class Suppression {

    /** The smallest number of organisations about which something may be published. */
    static final int FEWEST = 3;

    /**
     * The largest number of cells for which the second rule can be checked in reasonable time. A table that would exceed it
     * is withheld.
     */
    private static final int MOST_CELLS = 1_500;

    private final List<ProjectGroup> all;
    private final List<Cell> published = new ArrayList<>();

    private Suppression(List<ProjectGroup> all) {
        this.all = all;
    }

    /** Returns the cells that can be published. All others are withheld; which rule withheld them is not disclosed. */
    static Set<Cell> publishable(List<ProjectGroup> all) {
        Suppression suppression = new Suppression(all);
        Tables.ALL.forEach(suppression::publish);
        return Set.copyOf(suppression.published);
    }

    private void publish(Set<Dimension> table) {
        Map<Cell, Long> candidates = passingFirstRule(table);
        if (published.size() + candidates.size() > MOST_CELLS) {
            return;
        }
        for (Set<Cell> exposing = exposing(candidates); !exposing.isEmpty(); exposing = exposing(candidates)) {
            smallerHalf(exposing, candidates).forEach(candidates::remove);
        }
        published.addAll(candidates.keySet());
    }

    /** Returns the cells of a table that pass the first rule, with their numbers of projects. */
    private Map<Cell, Long> passingFirstRule(Set<Dimension> table) {
        Map<Cell, Long> sizes = new HashMap<>();
        Map<Cell, Map<Financing, Set<String>>> organisations = new HashMap<>();
        for (ProjectGroup group : all) {
            Cell cell = Cell.of(group.place(), table);
            sizes.merge(cell, group.count(), Long::sum);
            organisations
                    .computeIfAbsent(cell, unseen -> new EnumMap<>(Financing.class))
                    .computeIfAbsent(group.financing(), unseen -> new HashSet<>())
                    .addAll(group.organisations());
        }
        organisations.forEach((cell, byFinancing) -> {
            if (byFinancing.values().stream().anyMatch(some -> some.size() < FEWEST)) {
                sizes.remove(cell);
            }
        });
        return sizes;
    }

    /** Returns the candidates that break the second rule when all of them are published. */
    private Set<Cell> exposing(Map<Cell, Long> candidates) {
        List<Cell> cells =
                Stream.concat(published.stream(), candidates.keySet().stream()).toList();
        Set<Cell> exposing = new HashSet<>();
        for (Financing financing : Financing.values()) {
            for (List<Integer> atom : Atoms.of(all, financing, cells).exposed()) {
                exposing.add(atom.stream()
                        .map(cells::get)
                        .filter(candidates::containsKey)
                        .findFirst()
                        // The atom is in no candidate; it is what the candidates leave of a published cell.
                        .orElseGet(() -> Collections.min(candidates.keySet(), bySize(candidates))));
            }
        }
        return exposing;
    }

    private static List<Cell> smallerHalf(Set<Cell> some, Map<Cell, Long> sizes) {
        return some.stream().sorted(bySize(sizes)).limit((some.size() + 1) / 2).toList();
    }

    private static Comparator<Cell> bySize(Map<Cell, Long> sizes) {
        return Comparator.<Cell>comparingLong(sizes::get)
                .thenComparing(cell -> cell.values().toString());
    }
}
