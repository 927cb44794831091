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

    static Atoms of(List<Projects> all, Financing financing, List<Cell> cells) {
        Map<Cell, Integer> numbers = new HashMap<>();
        cells.forEach(cell -> numbers.put(cell, numbers.size()));
        Atoms atoms = new Atoms(cells.size());
        all.stream()
                .filter(projects -> projects.financing() == financing)
                .forEach(projects -> atoms.add(projects, numbers));
        return atoms;
    }

    private void add(Projects projects, Map<Cell, Integer> numbers) {
        List<Integer> atom = Tables.ALL.stream()
                .map(table -> numbers.get(Cell.of(projects.place(), table)))
                .filter(Objects::nonNull)
                .toList();
        if (!atom.isEmpty()) {
            organisations.computeIfAbsent(atom, unseen -> new HashSet<>()).addAll(projects.organisations());
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
