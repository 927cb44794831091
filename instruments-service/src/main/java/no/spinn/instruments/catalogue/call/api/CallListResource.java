package no.spinn.instruments.catalogue.call.api;

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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.PublicCall;
import no.spinn.instruments.catalogue.call.api.FoundCalls.FoundCall;
import no.spinn.instruments.common.api.AsOf;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.common.detail.ParameterIssue;
import no.spinn.instruments.history.api.PastStates;
import no.spinn.instruments.history.api.ResponseInvalidation;
import no.spinn.instruments.search.SearchQuery;
import no.spinn.instruments.search.api.FoundPage;
import no.spinn.instruments.search.api.ListSearch;
import no.spinn.instruments.search.api.ListSearch.Showing;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.IdPositions;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.representation.Representations;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.MissingScope;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists calls: a search of the present ones, those of an earlier moment, and the drafts of the caller. */
@Path("/v1/calls")
@Tag(name = "Calls", description = "Calls for applications and their times")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
public class CallListResource {

    private final PublicCalls reading;
    private final CallQueries queries;
    private final ListSearch search;
    private final Caller caller;
    private final Languages languages;
    private final Representations representations;

    CallListResource(
            PublicCalls reading,
            CallQueries queries,
            ListSearch search,
            Caller caller,
            Languages languages,
            Representations representations) {
        this.reading = reading;
        this.queries = queries;
        this.search = search;
        this.caller = caller;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Operation(operationId = "listCalls", summary = "List and search the calls", description = """
                    Returns announced calls in any state; with `q`, those that match, the best match first. With `state=draft` and \
                    a token with the scope spinn:calls or spinn:calls.write, it returns your own drafts. `asOf` can be combined only \
                    with one `providerId`, `instrumentId` and one `state`.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of calls",
            content = @Content(schema = @Schema(implementation = FoundCalls.class)))
    public Response list(
            @BeanParam PageRequest page,
            @BeanParam CallListParameters parameters,
            @Parameter(
                            description =
                                    "`relevance` (with `q`, and then the default), `id` (the oldest first), `-id`, `closesAt` (calls without a deadline last), `-closesAt`, `opensAt`, `-opensAt`",
                            example = "closesAt")
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") @Nullable String asOf) {
        if (parameters.isForDrafts()) {
            if (asOf != null || parameters.isMoreThanKnownOfThePast()) {
                throw new Refusal(
                        KitProblem.MALFORMED,
                        CatalogueDetail.FILTERS_NOT_COMBINABLE.words(),
                        List.of(ParameterIssue.DRAFTS_BY_INSTRUMENT.at("?state")));
            }
            return representations.confidential(drafts(page, parameters));
        }
        if (asOf != null) {
            return representations.open(past(page, parameters, asOf));
        }
        SearchQuery query = queries.read(parameters, sort);
        FoundCalls found = find(page, query, parameters.facets());
        // Responses to free text are not cached: they would push out those that many callers share.
        return query.words() == null
                ? representations.kept(found, ResponseInvalidation.ALL)
                : representations.open(found);
    }

    private FoundCalls find(PageRequest page, SearchQuery query, boolean counted) {
        FoundPage<CallView> found = search.find(page, query, counted, new Showing<>(this::views, CallView::texts));
        return new FoundCalls(found.items(FoundCall::of), found.next(), found.facets());
    }

    private List<CallView> views(List<UUID> ids) {
        return reading.outlines(ids).stream()
                .map(call -> CallView.of(call, languages))
                .toList();
    }

    private FoundCalls past(PageRequest page, CallListParameters parameters, String asOf) {
        if (parameters.isMoreThanKnownOfThePast()) {
            throw PastStates.notSearchable("providerId, instrumentId, state");
        }
        return plain(reading.pageAsOf(page, stateOf(parameters), asOf));
    }

    private Map<String, Object> stateOf(CallListParameters parameters) {
        Map<String, Object> instrument = new HashMap<>();
        UUID chosen = queries.instrument(parameters);
        if (chosen != null) {
            instrument.put("id", chosen);
        }
        queries.providers(parameters).forEach(id -> instrument.put("provider", Map.of("id", id)));
        Map<String, Object> state = new HashMap<>(Map.of("instrument", instrument));
        if (parameters.state != null) {
            parameters.state.forEach(one -> state.put("state", one.name().toLowerCase(Locale.ROOT)));
        }
        return state;
    }

    private FoundCalls drafts(PageRequest page, CallListParameters parameters) {
        OrganisationId owner = caller.organisation();
        if (!caller.hasScope(CallAccess.READ) && !caller.hasScope(CallAccess.WRITE)) {
            throw new MissingScope(List.of(CallAccess.READ, CallAccess.WRITE));
        }
        UUID instrument = queries.instrument(parameters);
        UUID after = IdPositions.after(page.after("drafts", instrument));
        List<PublicCall> drafts = reading.draftsAfter(after, instrument, owner, page.fetch());
        return plain(page.page(drafts, call -> IdPositions.of(call.id()), "drafts", instrument));
    }

    private FoundCalls plain(Page<PublicCall> page) {
        return new FoundCalls(
                page.items().stream()
                        .map(call -> new FoundCall(CallView.of(call, languages), null))
                        .toList(),
                page.next(),
                null);
    }
}
