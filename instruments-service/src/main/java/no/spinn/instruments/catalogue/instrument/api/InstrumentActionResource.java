package no.spinn.instruments.catalogue.instrument.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.instruments.catalogue.instrument.InstrumentAct;
import no.spinn.instruments.catalogue.instrument.InstrumentDraft;
import no.spinn.instruments.catalogue.instrument.InstrumentLifecycle;
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

/** What the caller may do with an instrument and its draft. */
@Path("/v1/instruments/{instrumentId}/allowed-actions")
@Tag(name = "Authoring", description = "Writing instruments and calls, for their provider")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermissionsAllowed({InstrumentAccess.READ, InstrumentAccess.WRITE})
public class InstrumentActionResource {

    private static final String INSTRUMENT = "instrument";

    private final InstrumentAccess access;
    private final InstrumentLifecycle lifecycle;
    private final ActionTexts texts;
    private final Representations representations;

    InstrumentActionResource(
            InstrumentAccess access,
            InstrumentLifecycle lifecycle,
            ActionTexts texts,
            Representations representations) {
        this.access = access;
        this.lifecycle = lifecycle;
        this.texts = texts;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listInstrumentActions",
            summary = "List what you may do with an instrument",
            description =
                    "Scope `spinn:instruments`. For the provider of the instrument. Returns the acts that are possible with it and with its draft, which has the same id. An act on a draft is there as long as there is a draft.")
    @APIResponse(
            responseCode = "200",
            description = "The acts",
            content = @Content(schema = @Schema(implementation = AllowedActionList.class)))
    public Response list(@PathParam("instrumentId") UUID instrumentId) {
        access.requireOwn(instrumentId);
        InstrumentStage stage = access.stage(instrumentId);
        InstrumentDraft draft = access.draft(instrumentId).orElse(null);
        List<AllowedAction> actions = Stream.of(InstrumentAct.values())
                .filter(act -> act.isLegalFrom(stage) && (draft != null || !act.isOnDraft()))
                .flatMap(act -> InstrumentOperation.of(act).stream()
                        .map(how -> action(act, how.method(), how.href(instrumentId), draft)))
                .toList();
        return representations.confidential(new AllowedActionList(actions));
    }

    private AllowedAction action(InstrumentAct act, String method, String href, @Nullable InstrumentDraft draft) {
        return new AllowedAction(
                ActionTexts.code(act),
                new ActionDetail(
                        method,
                        href,
                        texts.title(INSTRUMENT, act),
                        null,
                        obstacles(act, draft).toList()));
    }

    private Stream<ActBlockedBy> obstacles(InstrumentAct act, @Nullable InstrumentDraft draft) {
        if (draft == null) {
            return Stream.empty();
        }
        return switch (act) {
            case DRAFT_NEXT_VERSION -> Stream.of(texts.obstacle("has_a_draft"));
            case PUBLISH ->
                Stream.concat(
                        texts.obstacles(lifecycle.readiness(draft)),
                        lifecycle.hasTakenSlug(draft) ? Stream.of(texts.obstacle("slug_taken")) : Stream.empty());
            case DRAFT, REVISE_DRAFT, DISCARD_DRAFT, RETIRE, TAKE_CALL -> Stream.empty();
        };
    }
}
