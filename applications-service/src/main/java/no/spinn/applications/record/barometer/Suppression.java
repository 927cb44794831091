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
 * Finds the cells whose counts can be told, so that nobody learns anything of one or two organisations, however the counts are
 * added and subtracted.
 *
 * <p>A cell is told whole, with its three counts, or not at all. The first rule looks at the cell alone: each of its counts
 * that is not zero is of three organisations or more. The second rule looks at all told cells together, one way of financing
 * at a time. They cut the projects into {@link Atoms}. Whatever is computed from counts is a number times each atom, the same
 * for all of its projects. An atom of three organisations or more is <em>safe</em>. A computation that tells of one or two
 * organisations alone comes to zero on every safe atom, and to something else on another one. There is no such computation
 * when each other atom is a combination of safe ones, as a vector with a one for each told cell that it is in: what is zero on
 * the safe atoms is zero on it, too. That is the second rule.
 *
 * <p>Tables are added one after the other, the most asked for first. While a table breaks the second rule, the smaller of the
 * cells that break it are taken out of it; a table of which nothing is left breaks none. This withholds more than the
 * least that would do, and is simple to be sure of. It holds against an organisation that takes out its own projects to learn of
 * a single other one, and against those who know which cells are empty. It does not hide how counts change from day to day.
 */
final class Suppression {

    /** The fewest organisations that something may be told of. */
    static final int FEWEST = 3;

    /** More cells would take too long to be weighed against each other. A table with which there would be more is withheld. */
    private static final int MOST_CELLS = 1_500;

    private final List<Projects> all;
    private final List<Cell> told = new ArrayList<>();

    private Suppression(List<Projects> all) {
        this.all = all;
    }

    /** The cells that can be told. All others are withheld, without saying by which rule. */
    static Set<Cell> tellable(List<Projects> all) {
        Suppression suppression = new Suppression(all);
        Tables.ALL.forEach(suppression::tell);
        return Set.copyOf(suppression.told);
    }

    private void tell(Set<Dimension> table) {
        Map<Cell, Long> candidates = sound(table);
        if (told.size() + candidates.size() > MOST_CELLS) {
            return;
        }
        for (Set<Cell> exposing = exposing(candidates); !exposing.isEmpty(); exposing = exposing(candidates)) {
            smallerHalf(exposing, candidates).forEach(candidates::remove);
        }
        told.addAll(candidates.keySet());
    }

    /** The cells of a table that keep the first rule, with the number of their projects. */
    private Map<Cell, Long> sound(Set<Dimension> table) {
        Map<Cell, Long> sizes = new HashMap<>();
        Map<Cell, Map<Financing, Set<String>>> organisations = new HashMap<>();
        for (Projects projects : all) {
            Cell cell = Cell.of(projects.place(), table);
            sizes.merge(cell, projects.count(), Long::sum);
            organisations
                    .computeIfAbsent(cell, unseen -> new EnumMap<>(Financing.class))
                    .computeIfAbsent(projects.financing(), unseen -> new HashSet<>())
                    .addAll(projects.organisations());
        }
        organisations.forEach((cell, byFinancing) -> {
            if (byFinancing.values().stream().anyMatch(some -> some.size() < FEWEST)) {
                sizes.remove(cell);
            }
        });
        return sizes;
    }

    /** The candidates that break the second rule when all of them are told. */
    private Set<Cell> exposing(Map<Cell, Long> candidates) {
        List<Cell> cells =
                Stream.concat(told.stream(), candidates.keySet().stream()).toList();
        Set<Cell> exposing = new HashSet<>();
        for (Financing financing : Financing.values()) {
            for (List<Integer> atom : Atoms.of(all, financing, cells).exposed()) {
                exposing.add(atom.stream()
                        .map(cells::get)
                        .filter(candidates::containsKey)
                        .findFirst()
                        // It is in none of them, and shows as what they leave over.
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
