package no.spinn.applications.applying.extension.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.extension.ExtendDeadline;
import no.spinn.applications.applying.extension.Extension;
import no.spinn.applications.applying.extension.Extensions;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.common.organisation.api.OrganisationReference;
import no.spinn.applications.upstream.call.Call;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Later deadlines of single applicants. */
@Path("/v1/calls/{callId}/extensions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submission")
public class ExtensionResource {

    private final Calls calls;
    private final Extensions extensions;
    private final ExtendDeadline extendDeadline;
    private final Caller caller;

    ExtensionResource(Calls calls, Extensions extensions, ExtendDeadline extendDeadline, Caller caller) {
        this.calls = calls;
        this.extensions = extensions;
        this.extendDeadline = extendDeadline;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "extendDeadline",
            summary = "Extend the deadline of one applicant",
            description =
                    "Gives one applicant a later deadline than the call has, also after the call has closed; for the provider. Until then "
                            + "the applicant can begin and submit applications to the call. The latest extension of an applicant counts. The "
                            + "reason is in the journal.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The extension",
            content = @Content(schema = @Schema(implementation = ExtensionView.class)))
    public Response extend(@PathParam("callId") UUID callId, @Valid @NotNull NewExtension body) {
        Call call = calls.requireOf(callId, caller.organisation());
        Extension extension = extendDeadline.extend(call, body.organisation, body.until, body.reason);
        return Response.created(URI.create("/v1/calls/%s/extensions/%s".formatted(callId, extension.id())))
                .entity(view(extension))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listExtensions",
            summary = "List extensions",
            description =
                    "Lists the extensions of a call, in the order in which they were given: all of them for its provider, and its own ones for "
                            + "an applicant that has one.")
    public ExtensionList list(@PathParam("callId") UUID callId) {
        return new ExtensionList(
                readable(callId).stream().map(ExtensionResource::view).toList());
    }

    @GET
    @Path("/{extensionId}")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getExtension",
            summary = "Get an extension",
            description = "Returns an extension; for the provider of the call, and for its applicant.")
    public ExtensionView get(@PathParam("callId") UUID callId, @PathParam("extensionId") UUID extensionId) {
        return readable(callId).stream()
                .filter(extension -> extension.id().equals(extensionId))
                .findFirst()
                .map(ExtensionResource::view)
                .orElseThrow(ExtensionResource::notFound);
    }

    private List<Extension> readable(UUID callId) {
        OrganisationId reader = caller.organisation();
        return calls.findByIdOptional(callId)
                .filter(call -> call.providerOrganisation().equals(reader.value()))
                .map(call -> extensions.of(callId))
                .orElseGet(() -> own(callId, reader));
    }

    private List<Extension> own(UUID callId, OrganisationId applicant) {
        List<Extension> own = extensions.of(callId, applicant);
        if (own.isEmpty()) {
            throw notFound();
        }
        return own;
    }

    private static Refusal notFound() {
        return new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_EXTENSION.words());
    }

    private static ExtensionView view(Extension extension) {
        return new ExtensionView(
                extension.id(),
                new OrganisationReference(extension.applicant(), null),
                extension.until(),
                extension.reason(),
                extension.extendedAt());
    }

    /** The extension to give. */
    @Schema(name = "ExtensionRequest", examples = """
                    {"organisation": "0192:958935420", "until": "2030-04-15T10:00:00Z", "reason": "The service could not be reached."}""")
    record NewExtension(
            @NotNull OrganisationId organisation,

            @Schema(
                    description =
                            "The deadline of this applicant, exclusive; later than now and than the deadline of the call")
            @NotNull
            Instant until,

            @NotBlank @Size(max = 2000) String reason) {}

    /** The later deadline of one applicant. */
    @Schema(name = "Extension", description = "The later deadline of one applicant")
    record ExtensionView(
            UUID id,
            OrganisationReference applicant,

            @Schema(description = "The deadline of this applicant, exclusive")
            Instant until,

            String reason,
            Instant extendedAt) {}

    /** Extensions of one call. */
    @Schema(name = "ExtensionList")
    record ExtensionList(List<ExtensionView> items) {}
}
