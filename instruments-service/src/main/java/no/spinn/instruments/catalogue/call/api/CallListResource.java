package no.spinn.instruments.catalogue.call.api;

import io.quarkus.security.ForbiddenException;
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
import no.spinn.instruments.history.api.ResponseInvalidation;
import no.spinn.instruments.search.Question;
import no.spinn.instruments.search.api.FoundPage;
import no.spinn.instruments.search.api.ListSearch;
import no.spinn.instruments.search.api.ListSearch.Showing;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.IdPositions;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.representation.Representations;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Finding calls: those of now by words and filters, those of a moment, and one's own drafts. */
@Path("/v1/calls")
@Tag(name = "Calls", description = "What can be applied for, and when")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
public class CallListResource {

    private final CallReading reading;
    private final CallQuestions questions;
    private final ListSearch search;
    private final Caller caller;
    private final Languages languages;
    private final Representations representations;

    CallListResource(
            CallReading reading,
            CallQuestions questions,
            ListSearch search,
            Caller caller,
            Languages languages,
            Representations representations) {
        this.reading = reading;
        this.questions = questions;
        this.search = search;
        this.caller = caller;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Operation(operationId = "listCalls", summary = "List and search the calls", description = """
                    Every call that has been announced, whatever has become of it; with `q` those that say so, the best first. With \
                    `status=draft`, and a token that has the scope spinn:calls or spinn:calls.write, your own drafts. `asOf` goes with \
                    one `providerId`, `instrumentId` and one `status`.""")
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
                throw refused("?status", "drafts are listed by instrumentId alone");
            }
            return representations.confidential(drafts(page, parameters));
        }
        if (asOf != null) {
            return representations.open(past(page, parameters, asOf));
        }
        Question question = questions.read(parameters, sort);
        FoundCalls found = find(page, question, parameters.facets());
        // Of what anybody may type in nothing is kept; it would push out what many ask for.
        return question.words() == null
                ? representations.kept(found, ResponseInvalidation.ALL)
                : representations.open(found);
    }

    private FoundCalls find(PageRequest page, Question question, boolean counted) {
        FoundPage<CallView> found = search.find(page, question, counted, new Showing<>(this::views, CallView::texts));
        return new FoundCalls(found.items(FoundCall::of), found.next(), found.facets());
    }

    private List<CallView> views(List<UUID> ids) {
        return reading.outlines(ids).stream()
                .map(call -> CallView.of(call, languages))
                .toList();
    }

    private FoundCalls past(PageRequest page, CallListParameters parameters, String asOf) {
        if (parameters.isMoreThanKnownOfThePast()) {
            throw new Refusal(
                    KitProblem.MALFORMED,
                    "The past cannot be searched.",
                    List.of(new Fault(
                            "?asOf",
                            "not_here",
                            "goes with one providerId, instrumentId and one status, nothing else")));
        }
        Map<String, Object> state = stateOf(parameters);
        UUID after = IdPositions.after(page.after(state, asOf));
        return plain(page.page(
                reading.afterAsOf(after, state, AsOf.moment(asOf), page.fetch()),
                call -> IdPositions.of(call.id()),
                state,
                asOf));
    }

    private static Refusal refused(String parameter, String detail) {
        return new Refusal(
                KitProblem.MALFORMED,
                "Some of this is not searched together.",
                List.of(new Fault(parameter, "not_here", detail)));
    }

    private static Map<String, Object> stateOf(CallListParameters parameters) {
        Map<String, Object> instrument = new HashMap<>();
        if (parameters.instrumentId != null) {
            instrument.put("id", parameters.instrumentId);
        }
        parameters.providers().forEach(id -> instrument.put("provider", Map.of("id", id)));
        Map<String, Object> state = new HashMap<>(Map.of("instrument", instrument));
        if (parameters.status != null) {
            parameters.status.forEach(one -> state.put("state", one.name().toLowerCase(Locale.ROOT)));
        }
        return state;
    }

    private FoundCalls drafts(PageRequest page, CallListParameters parameters) {
        OrganisationId owner = caller.organisation();
        if (!caller.hasScope(CallAccess.READ) && !caller.hasScope(CallAccess.WRITE)) {
            throw new ForbiddenException();
        }
        UUID after = IdPositions.after(page.after("drafts", parameters.instrumentId));
        List<PublicCall> drafts = reading.draftsAfter(after, parameters.instrumentId, owner, page.fetch());
        return plain(page.page(drafts, call -> IdPositions.of(call.id()), "drafts", parameters.instrumentId));
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
