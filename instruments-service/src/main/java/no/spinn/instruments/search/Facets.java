package no.spinn.instruments.search;

import java.util.List;
import java.util.Map;

/**
 * The number of entries for each possible choice of groups.
 *
 * @param total the number of entries that match
 * @param groups by dimension, the groups that have entries when all other filters apply, and those that are chosen, so that a reader can
 *     give up the choice
 */
public record Facets(long total, Map<Dimension, List<Count>> groups) {

    /** The number of entries in a group. */
    public record Count(String group, long entries) {}
}
