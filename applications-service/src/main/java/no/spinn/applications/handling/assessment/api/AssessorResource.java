package no.spinn.applications.handling.assessment.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.spinn.applications.handling.assessment.Assessor;
import no.spinn.applications.handling.assessment.Assessors;
import no.spinn.applications.handling.assessment.AssignAssessors;
import no.spinn.applications.handling.assessment.Assignments;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.applications.upstream.call.api.CallReference;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.language.Languages;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The assessors of a call, for its provider. */
@Path("/v1/calls/{callId}/assessors")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment", description = "Assessors, their scores, and the ranking of applications")
public class AssessorResource {

    private static final int MOST_TIES = 200;

    private final Calls calls;
    private final Assessors assessors;
    private final AssignAssessors assignAssessors;
    private final Languages languages;
    private final Caller caller;

    AssessorResource(
            Calls calls, Assessors assessors, AssignAssessors assignAssessors, Languages languages, Caller caller) {
        this.calls = calls;
        this.assessors = assessors;
        this.assignAssessors = assignAssessors;
        this.languages = languages;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "registerAssessor",
            summary = "Register an assessor",
            description = "Registers an assessor without a name: `reference` is the provider's own reference for the "
                    + "person. The token of `organisation` acts for the assessor. For the provider's own "
                    + "employees, that is the provider.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "201",
            description = "The assessor",
            content = @Content(schema = @Schema(implementation = AssessorView.class)))
    public Response register(@PathParam("callId") UUID callId, @Valid @NotNull NewAssessor body) {
        calls.requireOf(callId, caller.organisation());
        Assessor assessor = assignAssessors.register(callId, body.registration());
        return Response.created(URI.create("/v1/calls/%s/assessors/%s".formatted(callId, assessor.id())))
                .entity(view(assessor))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listAssessors",
            summary = "List the assessors of a call",
            description = "Lists the assessors in the order in which they were registered; for the provider.")
    public AssessorView.AssessorList list(@PathParam("callId") UUID callId) {
        CallReference call = CallReference.of(calls.requireOf(callId, caller.organisation()), languages);
        return new AssessorView.AssessorList(assessors.of(callId).stream()
                .map(assessor -> AssessorView.of(assessor, call))
                .toList());
    }

    @GET
    @Path("/{assessorId}")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getAssessor",
            summary = "Get an assessor",
            description = "Returns an assessor; for the provider of the call.")
    public AssessorView get(@PathParam("callId") UUID callId, @PathParam("assessorId") UUID assessorId) {
        return view(assessor(callId, assessorId));
    }

    @POST
    @Path("/{assessorId}/ties")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "addTies",
            summary = "Add ties of an assessor",
            description = "Adds organisations that the assessor is tied to. From then on, the assessor cannot score "
                    + "applications that involve them, and the provider has to recuse the assessor from these.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The assessor",
            content = @Content(schema = @Schema(implementation = AssessorView.class)))
    public Response tie(
            @PathParam("callId") UUID callId, @PathParam("assessorId") UUID assessorId, @Valid @NotNull NewTies body) {
        Assessor assessor = assessor(callId, assessorId);
        assignAssessors.tie(assessor, body.organisations);
        return Response.ok(view(assessor)).build();
    }

    @DELETE
    @Path("/{assessorId}")
    @PermissionsAllowed("spinn:applications.write")
    @Transactional
    @Operation(
            operationId = "removeAssessor",
            summary = "Remove an assessor",
            description = "Removes an assessor without assignments. Other assessors must stay on record.")
    @APIResponse(responseCode = "204", description = "The assessor was removed")
    @APIResponse(responseCode = "409", ref = "Problem", description = "The assessor has assignments")
    public void remove(@PathParam("callId") UUID callId, @PathParam("assessorId") UUID assessorId) {
        assignAssessors.remove(assessor(callId, assessorId));
    }

    private AssessorView view(Assessor assessor) {
        return AssessorView.of(assessor, CallReference.of(calls.findById(assessor.callId()), languages));
    }

    private Assessor assessor(UUID callId, UUID assessorId) {
        calls.requireOf(callId, caller.organisation());
        return assessors.of(callId, assessorId).orElseThrow(Assignments::notFound);
    }

    /** The assessor to register. */
    @Schema(name = "AssessorRequest", examples = """
                    {"reference": "A-17", "organisation": "0192:970141669", "ties": ["0192:964338531"]}""")
    record NewAssessor(
            @NotBlank @Size(max = 100) @Schema(description = "The provider's own reference for the person; not a name")
            String reference,

            @NotNull OrganisationId organisation,

            @Size(max = MOST_TIES)
            @Schema(description = "Other organisations that the assessor is tied to: employers, boards, owners, family")
            @Nullable
            List<@NotNull OrganisationId> ties) {

        Assessor.Registration registration() {
            return new Assessor.Registration(reference, organisation, Objects.requireNonNullElse(ties, List.of()));
        }
    }

    /** More organisations that an assessor is tied to. */
    @Schema(name = "TiesRequest")
    record NewTies(@NotEmpty @Size(max = MOST_TIES) List<@NotNull OrganisationId> organisations) {}
}
