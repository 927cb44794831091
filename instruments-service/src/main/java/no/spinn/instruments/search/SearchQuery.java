package no.spinn.instruments.search;

import no.spinn.instruments.history.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A query of the search.
 *
 * @param words the words as typed; null to filter alone
 */
public record SearchQuery(Kind kind, @Nullable String words, Filter filter, Sort sort) {

    /** This query without entries that have no deadline. */
    public SearchQuery withDeadline() {
        return new SearchQuery(kind, words, filter.withDeadline(), sort);
    }
}
