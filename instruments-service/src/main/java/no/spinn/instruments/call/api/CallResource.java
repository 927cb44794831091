package no.spinn.instruments.call.api;

import io.quarkus.security.ForbiddenException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.spinn.instruments.api.AsOf;
import no.spinn.instruments.api.Positions;
import no.spinn.instruments.api.Representations;
import no.spinn.instruments.call.CallState;
import no.spinn.instruments.call.Calls;
import no.spinn.instruments.call.PublicCall;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading calls, as they are and as they were. */
@Path("/v1/calls")
@Tag(name = "Calls", description = "What can be applied for, and when")
@RunOnVirtualThread
@PermitAll
public class CallResource {

    private final CallReading reading;
    private final CallAccess access;
    private final Caller caller;
    private final Languages languages;
    private final Representations representations;

    CallResource(
            CallReading reading,
            CallAccess access,
            Caller caller,
            Languages languages,
            Representations representations) {
        this.reading = reading;
        this.access = access;
        this.caller = caller;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listCalls",
            summary = "List the calls",
            description =
                    "Every call that has been announced, whatever has become of it. With `status=draft`, and a token that has the scope spinn:calls or spinn:calls.write, your own drafts.")
    @APIResponse(
            responseCode = "200",
            description = "A page of calls",
            content = @Content(schema = @Schema(implementation = CallPage.class)))
    public Response list(
            @BeanParam PageRequest page,
            @Parameter(description = "Only calls of this instrument") @QueryParam("instrumentId") @Nullable
                    UUID instrumentId,
            @Parameter(description = "Only calls of this provider") @QueryParam("providerId") @Nullable UUID providerId,
            @Parameter(description = "Only calls in this state") @QueryParam("status") @Nullable CallState status,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") @Nullable String asOf) {
        UUID after = Positions.after(page.after(instrumentId, providerId, status, asOf));
        Calls.Filter filter = new Calls.Filter(instrumentId, providerId, status);
        boolean drafts = status == CallState.DRAFT;
        List<PublicCall> found = drafts
                ? drafts(after, filter, page)
                : asOf == null
                        ? reading.after(after, filter, page.fetch())
                        : reading.afterAsOf(after, filter, AsOf.moment(asOf), page.fetch());
        Page<CallView> answer = page.page(
                        found, call -> Positions.of(call.id()), instrumentId, providerId, status, asOf)
                .map(call -> CallView.of(call, languages));
        return drafts ? representations.confidential(answer) : representations.open(answer);
    }

    private List<PublicCall> drafts(UUID after, Calls.Filter filter, PageRequest page) {
        List<PublicCall> drafts = reading.draftsAfter(after, filter, caller.organisation(), page.fetch());
        if (!caller.hasScope(CallAccess.READ) && !caller.hasScope(CallAccess.WRITE)) {
            throw new ForbiddenException();
        }
        return drafts;
    }

    @GET
    @Path("/{callId}")
    @Transactional
    @Operation(
            operationId = "getCall",
            summary = "Read a call",
            description =
                    "One call with all the criteria that apply, the application form, attachments and contact. A draft is there for its provider alone.")
    @APIResponse(
            responseCode = "200",
            description = "The call",
            content = @Content(schema = @Schema(implementation = CallDetail.class)))
    public Response get(
            @Parameter(description = "The id of the call") @PathParam("callId") UUID callId,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") @Nullable String asOf) {
        if (asOf != null) {
            return representations.open(CallDetail.of(reading.asOf(callId, AsOf.moment(asOf)), languages));
        }
        PublicCall call = reading.stateOf(access.readable(callId));
        CallDetail detail = CallDetail.of(call, languages);
        return call.state() == CallState.DRAFT ? representations.confidential(detail) : representations.open(detail);
    }

    /** Names the page's schema; never made. */
    private record CallPage(List<CallView> items, @Nullable String next) {}
}
