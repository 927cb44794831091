package no.spinn.instruments.catalogue.instrument.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.PublicInstrument;
import no.spinn.instruments.catalogue.instrument.api.FoundInstruments.FoundInstrument;
import no.spinn.instruments.common.api.AsOf;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.api.PastStates;
import no.spinn.instruments.history.api.ResponseInvalidation;
import no.spinn.instruments.search.SearchQuery;
import no.spinn.instruments.search.Sort;
import no.spinn.instruments.search.api.FoundPage;
import no.spinn.instruments.search.api.ListSearch;
import no.spinn.instruments.search.api.ListSearch.Showing;
import no.spinn.instruments.search.api.SearchQueryReader;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists instruments: a search of the present ones, and those of an earlier moment. */
@Path("/v1/instruments")
@Tag(name = "Instruments", description = "Funding and procedures for public bodies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
public class InstrumentListResource {

    private static final Set<Sort> SORTS = EnumSet.of(Sort.RELEVANCE, Sort.OLDEST, Sort.NEWEST);

    private final PublicInstruments reading;
    private final SearchQueryReader queries;
    private final ListSearch search;
    private final Languages languages;
    private final Representations representations;

    InstrumentListResource(
            PublicInstruments reading,
            SearchQueryReader queries,
            ListSearch search,
            Languages languages,
            Representations representations) {
        this.reading = reading;
        this.queries = queries;
        this.search = search;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Operation(operationId = "listInstruments", summary = "List and search the instruments", description = """
                    Returns published instruments without their criteria; with `state=retired`, retired ones; with `q`, those that \
                    match, the best match first. `asOf` can be combined only with one `providerId`, one `nature` and one `state`.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of instruments",
            content = @Content(schema = @Schema(implementation = FoundInstruments.class)))
    public Response list(
            @BeanParam PageRequest page,
            @BeanParam InstrumentListParameters parameters,
            @Parameter(
                            description =
                                    "`relevance` (with `q`, and then the default), `id` (the oldest first) or `-id`",
                            example = "-id")
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") @Nullable String asOf) {
        if (asOf != null) {
            return representations.open(past(page, parameters, asOf));
        }
        SearchQuery query = new SearchQuery(
                Kind.INSTRUMENT,
                queries.words(parameters),
                parameters.filter(queries.groups(parameters)),
                SearchQueryReader.sort(sort, SORTS));
        FoundInstruments found = find(page, query, parameters.facets());
        return query.words() == null
                ? representations.kept(found, ResponseInvalidation.ALL)
                : representations.open(found);
    }

    private FoundInstruments find(PageRequest page, SearchQuery query, boolean counted) {
        FoundPage<InstrumentView> found =
                search.find(page, query, counted, new Showing<>(this::views, InstrumentView::texts));
        return new FoundInstruments(found.items(FoundInstrument::of), found.next(), found.facets());
    }

    private List<InstrumentView> views(List<UUID> ids) {
        return reading.outlines(ids).stream()
                .map(instrument -> InstrumentView.of(instrument, languages))
                .toList();
    }

    private FoundInstruments past(PageRequest page, InstrumentListParameters parameters, String asOf) {
        if (parameters.isMoreThanKnownOfThePast()) {
            throw PastStates.notSearchable("providerId, nature, state");
        }
        Page<PublicInstrument> found = reading.pageAsOf(page, stateOf(parameters), asOf);
        return new FoundInstruments(
                found.items().stream()
                        .map(instrument -> new FoundInstrument(InstrumentView.of(instrument, languages), null))
                        .toList(),
                found.next(),
                null);
    }

    private Map<String, Object> stateOf(InstrumentListParameters parameters) {
        Map<String, Object> state = new HashMap<>();
        if (parameters.nature != null) {
            parameters.nature.forEach(
                    nature -> state.put("nature", nature.name().toLowerCase(Locale.ROOT)));
        }
        queries.providers(parameters).forEach(id -> state.put("provider", Map.of("id", id)));
        parameters
                .statuses()
                .forEach(status -> state.put("status", status.name().toLowerCase(Locale.ROOT)));
        return state;
    }
}
