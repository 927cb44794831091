package no.spinn.applications.record.barometer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** All projects that agree in some dimensions, whatever they are in the others. Without any dimension it is all of them. */
public record Cell(Map<Dimension, String> values) {

    public static final Cell ALL = new Cell(Map.of());

    /** The cell of a table that a place belongs to. */
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
