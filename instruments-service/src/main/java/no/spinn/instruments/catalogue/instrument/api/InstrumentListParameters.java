package no.spinn.instruments.catalogue.instrument.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.spinn.instruments.catalogue.instrument.InstrumentState;
import no.spinn.instruments.catalogue.instrument.Nature;
import no.spinn.instruments.search.Dimension;
import no.spinn.instruments.search.Filter;
import no.spinn.instruments.search.api.SearchParameters;
import no.spinn.instruments.search.api.SearchQueryReader;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of instruments. */
public class InstrumentListParameters extends SearchParameters {

    @QueryParam("nature")
    @Parameter(description = "Only instruments of one of these natures")
    @Nullable
    List<Nature> nature;

    @QueryParam("state")
    @Parameter(description = "Only instruments in one of these states; `published` when left out")
    @Nullable
    List<InstrumentState> state;

    /** The requested states. */
    List<InstrumentState> statuses() {
        List<InstrumentState> given = Objects.requireNonNullElse(state, List.of());
        return given.isEmpty() ? List.of(InstrumentState.PUBLISHED) : given;
    }

    /** Whether the caller uses filters that do not work on past states. */
    boolean isMoreThanKnownOfThePast() {
        return isMoreThanProviders()
                || providers().size() > 1
                || nature != null && nature.size() > 1
                || statuses().size() > 1;
    }

    Filter filter(Map<Dimension, List<String>> groups) {
        SearchQueryReader.choose(groups, Dimension.NATURE, nature);
        SearchQueryReader.choose(groups, Dimension.STATUS, statuses());
        return new Filter(groups, null, null, null, null);
    }
}
