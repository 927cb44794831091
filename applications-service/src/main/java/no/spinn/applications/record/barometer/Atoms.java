package no.spinn.applications.record.barometer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The projects with one way of financing, split into atoms: an atom has all projects that are in exactly the same cells. The
 * numbers of its cells identify it.
 */
final class Atoms {

    private final int cells;
    private final Map<List<Integer>, Set<String>> organisations = new HashMap<>();

    private Atoms(int cells) {
        this.cells = cells;
    }

    static Atoms of(List<ProjectGroup> all, Financing financing, List<Cell> cells) {
        Map<Cell, Integer> numbers = new HashMap<>();
        cells.forEach(cell -> numbers.put(cell, numbers.size()));
        Atoms atoms = new Atoms(cells.size());
        all.stream().filter(group -> group.financing() == financing).forEach(group -> atoms.add(group, numbers));
        return atoms;
    }

    private void add(ProjectGroup group, Map<Cell, Integer> numbers) {
        List<Integer> atom = Tables.ALL.stream()
                .map(table -> numbers.get(Cell.of(group.place(), table)))
                .filter(Objects::nonNull)
                .toList();
        if (!atom.isEmpty()) {
            organisations.computeIfAbsent(atom, unseen -> new HashSet<>()).addAll(group.organisations());
        }
    }

    /**
     * Returns the atoms outside the span of the safe ones: a computation exists that discloses something about them alone.
     */
    List<List<Integer>> exposed() {
        Span safe = new Span(cells);
        organisations.forEach((atom, all) -> {
            if (all.size() >= Suppression.FEWEST) {
                safe.add(atom);
            }
        });
        return organisations.keySet().stream()
                .filter(atom -> !safe.contains(atom))
                .toList();
    }
}
