package no.spinn.instruments.catalogue.call.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.catalogue.call.CallAct;
import no.spinn.instruments.catalogue.call.CallLifecycle;
import no.spinn.instruments.catalogue.instrument.InstrumentAct;
import no.spinn.instruments.catalogue.instrument.InstrumentStage;
import no.spinn.instruments.common.api.ActionTexts;
import no.spinn.instruments.common.api.AllowedAction;
import no.spinn.instruments.common.api.AllowedActionList;
import no.spinn.kit.action.ActBlockedBy;
import no.spinn.kit.action.ActionDetail;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller may do with a call. Not a member of the call itself, which everybody reads from one cache. */
@Path("/v1/calls/{callId}/allowed-actions")
@Tag(name = "Authoring", description = "Writing instruments and calls, for their provider")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermissionsAllowed({CallAccess.READ, CallAccess.WRITE})
public class CallActionResource {

    private static final String CALL = "call";

    private final CallAccess access;
    private final CallLifecycle lifecycle;
    private final ActionTexts texts;
    private final Representations representations;

    CallActionResource(CallAccess access, CallLifecycle lifecycle, ActionTexts texts, Representations representations) {
        this.access = access;
        this.lifecycle = lifecycle;
        this.texts = texts;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listCallActions",
            summary = "List what you may do with a call",
            description = "Scope `spinn:calls`. For the provider of the call. Returns the acts that its state allows.")
    @APIResponse(
            responseCode = "200",
            description = "The acts",
            content = @Content(schema = @Schema(implementation = AllowedActionList.class)))
    public Response list(@PathParam("callId") UUID callId) {
        Call call = access.own(callId);
        List<AllowedAction> actions = Stream.of(CallAct.values())
                .filter(act -> act.isLegalFrom(call.state()))
                .flatMap(act -> CallOperation.of(act).stream().map(how -> action(act, how, call)))
                .toList();
        return representations.confidential(new AllowedActionList(actions));
    }

    private AllowedAction action(CallAct act, CallOperation operation, Call call) {
        return new AllowedAction(
                ActionTexts.code(act),
                new ActionDetail(
                        operation.method(),
                        operation.href(call.id()),
                        texts.title(CALL, act),
                        until(act, call),
                        obstacles(act, call).toList()));
    }

    private Stream<ActBlockedBy> obstacles(CallAct act, Call call) {
        boolean retired = act.needsInstrumentThatTakesCalls()
                && !InstrumentAct.TAKE_CALL.isLegalFrom(InstrumentStage.of(call.instrument()));
        return Stream.concat(
                retired ? Stream.of(texts.obstacle("instrument_retired")) : Stream.empty(),
                act == CallAct.SCHEDULE ? texts.obstacles(lifecycle.readiness(call)) : Stream.empty());
    }

    private static @Nullable Instant until(CallAct act, Call call) {
        return act == CallAct.SCHEDULE ? call.opensAt() : null;
    }
}
