package no.spinn.instruments.catalogue.instrument.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.catalogue.instrument.InstrumentAct;
import no.spinn.instruments.catalogue.instrument.InstrumentDraft;
import no.spinn.instruments.catalogue.instrument.InstrumentDrafts;
import no.spinn.instruments.catalogue.instrument.InstrumentLifecycle;
import no.spinn.instruments.catalogue.instrument.Instruments;
import no.spinn.instruments.reference.provider.Provider;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.IdPositions;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Drafts of instruments, for their provider alone. */
@Path("/v1/instrument-drafts")
@Tag(name = "Authoring", description = "Writing instruments and calls, for their provider")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermissionsAllowed(InstrumentAccess.WRITE)
public class InstrumentDraftResource {

    private final InstrumentLifecycle lifecycle;
    private final InstrumentDrafts drafts;
    private final Instruments instruments;
    private final InstrumentReader reader;
    private final InstrumentAccess access;
    private final Languages languages;
    private final Representations representations;

    InstrumentDraftResource(
            InstrumentLifecycle lifecycle,
            InstrumentDrafts drafts,
            Instruments instruments,
            InstrumentReader reader,
            InstrumentAccess access,
            Languages languages,
            Representations representations) {
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.instruments = instruments;
        this.reader = reader;
        this.access = access;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @PermissionsAllowed({InstrumentAccess.READ, InstrumentAccess.WRITE})
    @Transactional
    @Operation(
            operationId = "listInstrumentDrafts",
            summary = "List your drafts of instruments",
            description = "Returns your drafts of new instruments and next versions. Nobody else can read them.")
    @APIResponse(
            responseCode = "200",
            description = "A page of drafts",
            content = @Content(schema = @Schema(implementation = DraftPage.class)))
    public Response list(@BeanParam PageRequest page) {
        Provider provider = access.provider();
        List<InstrumentDraft> found =
                drafts.after(IdPositions.after(page.after()), provider.organisation(), page.fetch());
        return representations.confidential(
                page.page(found, draft -> IdPositions.of(draft.id())).map(InstrumentDraftView::of));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "createInstrument",
            summary = "Draft an instrument",
            description = "Creates the draft of a new instrument. Nobody else can read it until it is published.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The draft; `Location` has its address",
            content = @Content(schema = @Schema(implementation = InstrumentDraftView.class)))
    public Response create(@NotNull InstrumentRequest request) {
        InstrumentDraft draft = lifecycle.draft(access.provider(), reader.read(request, List.of()));
        return withTag(Response.created(URI.create("/v1/instrument-drafts/" + draft.id())), draft);
    }

    @GET
    @Path("/{instrumentId}")
    @PermissionsAllowed({InstrumentAccess.READ, InstrumentAccess.WRITE})
    @Transactional
    @Operation(
            operationId = "getInstrumentDraft",
            summary = "Read a draft of an instrument",
            description =
                    "Returns a draft in the form in which it was sent, in all languages, to be changed and sent again.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = InstrumentDraftView.class)))
    public Response get(@PathParam("instrumentId") UUID instrumentId) {
        return representations.confidential(InstrumentDraftView.of(access.readable(instrumentId)));
    }

    @PUT
    @Path("/{instrumentId}")
    @Transactional
    @Operation(
            operationId = "replaceInstrumentDraft",
            summary = "Replace a draft of an instrument",
            description = "Replaces the whole content of a draft. Send the ids of the criteria that you keep.")
    @APIResponse(
            responseCode = "200",
            description = "The replaced draft",
            content = @Content(schema = @Schema(implementation = InstrumentDraftView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The instrument is retired")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Response replace(@PathParam("instrumentId") UUID instrumentId, @NotNull InstrumentRequest request) {
        InstrumentDraft draft = access.beginIfMatch(InstrumentAct.REVISE_DRAFT, instrumentId);
        return withTag(
                Response.ok(),
                lifecycle.revise(draft, reader.read(request, draft.plan().criteria())));
    }

    @DELETE
    @Path("/{instrumentId}")
    @Transactional
    @Operation(
            operationId = "deleteInstrumentDraft",
            summary = "Delete a draft of an instrument",
            description = "Deletes a draft permanently. The published version, if there is one, does not change.")
    @APIResponse(responseCode = "204", description = "The draft is deleted")
    @APIResponse(responseCode = "409", ref = "Problem", description = "The instrument is retired")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Response delete(@PathParam("instrumentId") UUID instrumentId) {
        lifecycle.discard(access.beginIfMatch(InstrumentAct.DISCARD_DRAFT, instrumentId));
        return Response.noContent().build();
    }

    @POST
    @Path("/{instrumentId}/publication")
    @Idempotent
    @Operation(
            operationId = "publishInstrument",
            summary = "Publish an instrument",
            description =
                    "Publishes the draft as the next version, which never changes. Changed criteria begin a new criteria version; announced calls keep the earlier one.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The published instrument",
            content = @Content(schema = @Schema(implementation = InstrumentDetail.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Response publish(@PathParam("instrumentId") UUID instrumentId) {
        Instrument instrument = lifecycle.publish(access.beginIfMatch(InstrumentAct.PUBLISH, instrumentId));
        InstrumentDetail detail = InstrumentDetail.of(instruments.publicStateOf(instrument), languages);
        return Response.ok(detail).tag(representations.tag(detail)).build();
    }

    private Response withTag(Response.ResponseBuilder answer, InstrumentDraft draft) {
        InstrumentDraftView view = InstrumentDraftView.of(draft);
        return answer.entity(view).tag(representations.tag(view)).build();
    }

    /** Names the schema of the page; never instantiated. */
    private record DraftPage(
            List<InstrumentDraftView> items, @Nullable String next) {}
}
