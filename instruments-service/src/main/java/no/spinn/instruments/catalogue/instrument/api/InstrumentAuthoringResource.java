package no.spinn.instruments.catalogue.instrument.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.InstrumentAct;
import no.spinn.instruments.catalogue.instrument.InstrumentDraft;
import no.spinn.instruments.catalogue.instrument.InstrumentLifecycle;
import no.spinn.instruments.catalogue.instrument.Instruments;
import no.spinn.instruments.common.api.PlainText;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.language.Languages;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Acts on published instruments, for their provider alone. */
@Path("/v1/instruments/{instrumentId}")
@Tag(name = "Authoring", description = "Writing instruments and calls, for their provider")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermissionsAllowed(InstrumentAccess.WRITE)
public class InstrumentAuthoringResource {

    private final InstrumentLifecycle lifecycle;
    private final Instruments instruments;
    private final InstrumentAccess access;
    private final Languages languages;
    private final Representations representations;

    InstrumentAuthoringResource(
            InstrumentLifecycle lifecycle,
            Instruments instruments,
            InstrumentAccess access,
            Languages languages,
            Representations representations) {
        this.lifecycle = lifecycle;
        this.instruments = instruments;
        this.access = access;
        this.languages = languages;
        this.representations = representations;
    }

    @POST
    @Path("/draft")
    @Idempotent
    @Operation(
            operationId = "draftNextInstrumentVersion",
            summary = "Begin the next version of an instrument",
            description =
                    "Copies the published version into a draft. The published version stays until the draft is published.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The draft; `Location` has its address",
            content = @Content(schema = @Schema(implementation = InstrumentDraftView.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    public Response draft(@PathParam("instrumentId") UUID instrumentId) {
        InstrumentDraft draft = lifecycle.draft(access.begin(InstrumentAct.DRAFT_NEXT_VERSION, instrumentId));
        InstrumentDraftView view = InstrumentDraftView.of(draft);
        return Response.created(URI.create("/v1/instrument-drafts/" + draft.id()))
                .entity(view)
                .tag(representations.tag(view))
                .build();
    }

    @POST
    @Path("/retirement")
    @Idempotent
    @Operation(
            operationId = "retireInstrument",
            summary = "Retire an instrument",
            description =
                    "Retires the instrument, with a reason that everybody can read. Announced calls go on; new ones are refused.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The retired instrument",
            content = @Content(schema = @Schema(implementation = InstrumentDetail.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    public Response retire(@PathParam("instrumentId") UUID instrumentId, @Valid @NotNull RetirementRequest request) {
        Instrument instrument = lifecycle.retire(access.begin(InstrumentAct.RETIRE, instrumentId), request.reason());
        InstrumentDetail detail = InstrumentDetail.of(instruments.publicStateOf(instrument), languages);
        return Response.ok(detail).tag(representations.tag(detail)).build();
    }

    @Schema(name = "RetirementRequest", description = "The reason for a retirement", examples = Examples.RETIREMENT)
    record RetirementRequest(
            @Schema(examples = "It has been replaced by another scheme.") @NotBlank @Size(max = 2000) @PlainText
            String reason) {}
}
