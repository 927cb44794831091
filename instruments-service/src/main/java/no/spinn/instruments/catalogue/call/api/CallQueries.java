package no.spinn.instruments.catalogue.call.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.Instruments;
import no.spinn.instruments.catalogue.instrument.api.InstrumentKey;
import no.spinn.instruments.common.detail.ParameterIssue;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.search.SearchQuery;
import no.spinn.instruments.search.Sort;
import no.spinn.instruments.search.api.SearchQueryReader;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the search query of a list of calls. */
@ApplicationScoped
class CallQueries {

    private static final Set<Sort> SORTS = EnumSet.allOf(Sort.class);

    private final SearchQueryReader reader;
    private final Instruments instruments;

    CallQueries(SearchQueryReader reader, Instruments instruments) {
        this.reader = reader;
        this.instruments = instruments;
    }

    SearchQuery read(CallListParameters parameters, @Nullable String sort) {
        return new SearchQuery(
                Kind.CALL,
                reader.words(parameters),
                parameters.filter(reader.groups(parameters), instrument(parameters)),
                SearchQueryReader.sort(sort, SORTS));
    }

    /** The id of the chosen instrument; null for all. */
    @Nullable
    UUID instrument(CallListParameters parameters) {
        InstrumentKey key = parameters.instrumentId;
        return key == null
                ? null
                : key.id()
                        .or(() -> instruments.named(key.value()).map(Instrument::id))
                        .orElseThrow(() -> unknown(key));
    }

    List<UUID> providers(CallListParameters parameters) {
        return reader.providers(parameters);
    }

    private static Refusal unknown(InstrumentKey key) {
        return new Refusal(
                KitProblem.MALFORMED,
                KitDetail.QUERY_FAULTY.words(),
                List.of(ParameterIssue.UNKNOWN_INSTRUMENT.at("?instrumentId", Map.of("instrument", key.value()))));
    }
}
