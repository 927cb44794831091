package no.spinn.instruments.search;

import java.util.List;
import java.util.Map;

/**
 * How many entries a reader would get by choosing otherwise.
 *
 * @param total all that fit
 * @param groups of each dimension the groups that would leave something, with the entries that fit in all other respects
 */
public record Facets(long total, Map<Dimension, List<Count>> groups) {

    /** How many entries of a group there are. */
    public record Count(String group, long entries) {}
}
