package no.spinn.applications.record.barometer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * All projects that have the given values in some dimensions, and any value in the others. The cell without dimensions has
 * all projects.
 */
public record Cell(Map<Dimension, String> values) {

    public static final Cell ALL = new Cell(Map.of());

    /** Returns the cell of a table that has this place. */
    static Cell of(Place place, Set<Dimension> table) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        table.forEach(dimension -> values.put(dimension, place.in(dimension)));
        return new Cell(values);
    }

    boolean isOf(Set<Dimension> table) {
        return values.keySet().equals(table);
    }

    boolean agreesWith(Map<Dimension, String> filters) {
        return values.entrySet().containsAll(filters.entrySet());
    }
}
