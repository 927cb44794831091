package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.search.SearchQuery;
import no.spinn.instruments.search.Sort;
import no.spinn.instruments.search.api.SearchQueryReader;
import org.jspecify.annotations.Nullable;

/** Reads the search query of a list of calls. */
@ApplicationScoped
class CallQueries {

    private static final Set<Sort> SORTS = EnumSet.allOf(Sort.class);

    private final SearchQueryReader reader;

    CallQueries(SearchQueryReader reader) {
        this.reader = reader;
    }

    SearchQuery read(CallListParameters parameters, @Nullable String sort) {
        return new SearchQuery(
                Kind.CALL,
                reader.words(parameters),
                parameters.filter(reader.groups(parameters)),
                SearchQueryReader.sort(sort, SORTS));
    }
}
