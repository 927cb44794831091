package no.spinn.applications.project.agreement.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.project.agreement.Agreement;
import no.spinn.applications.project.agreement.Agreements;
import no.spinn.applications.project.agreement.ConcludeAgreement;
import no.spinn.kit.idempotency.Idempotent;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The agreement about a grant, and the start of the project. */
@Path("/v1/applications/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up", description = "From the agreement about a grant to the closed case")
public class AgreementResource {

    private static final String STATE = "The state of the application does not allow it";

    private final Applications applications;
    private final Agreements agreements;
    private final ConcludeAgreement concludeAgreement;
    private final Preconditions preconditions;
    private final Caller caller;

    AgreementResource(
            Applications applications,
            Agreements agreements,
            ConcludeAgreement concludeAgreement,
            Preconditions preconditions,
            Caller caller) {
        this.applications = applications;
        this.agreements = agreements;
        this.concludeAgreement = concludeAgreement;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    @PUT
    @Path("/agreement")
    @PermissionsAllowed("spinn:applications.write")
    @Transactional
    @Operation(
            operationId = "writeAgreement",
            summary = "Write the agreement",
            description =
                    "Stores the agreement about a grant, until the applicant accepts it; for the provider. To replace "
                            + "an agreement, send its ETag as If-Match.")
    @Parameter(ref = "IfMatchToReplace")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = STATE)
    @APIResponse(
            responseCode = "412",
            ref = "Problem",
            description = "The agreement has changed since the client read it")
    @APIResponse(responseCode = "428", ref = "Problem", description = "There is an agreement, and If-Match is missing")
    public Response write(@PathParam("id") UUID id, @Valid @NotNull AgreementBody body) {
        Application application = applications.begin(Act.WRITE_AGREEMENT, id, caller.organisation());
        Agreement earlier = agreements.findById(id);
        preconditions.requireIfMatchToReplace(earlier == null ? null : Preconditions.tag(earlier.version()));
        return answer(concludeAgreement.write(application, earlier, body.toTerms()));
    }

    @GET
    @Path("/agreement")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getAgreement",
            summary = "Get the agreement",
            description = "Returns the agreement; for the applicant and the provider.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response get(@PathParam("id") UUID id) {
        applications.readable(id, caller.organisation(), Part.FOLLOW_UP);
        Agreement agreement = agreements.of(id);
        return preconditions.respond(Preconditions.tag(agreement.version()), AgreementView.of(agreement));
    }

    @POST
    @Path("/agreement/acceptance")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "acceptAgreement",
            summary = "Accept the agreement",
            description = "Accepts the version of the agreement that If-Match names; for the applicant. An accepted "
                    + "agreement never changes. With it, the applicant accepts the conditions of the grant, which "
                    + "can no longer be appealed.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The agreement, with the hash of the accepted terms",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "422", ref = "Problem", description = "The agreement is older than the decision")
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "An appeal is pending, or the state of the application does not allow it")
    @APIResponse(
            responseCode = "412",
            ref = "Problem",
            description = "The agreement has changed since the client read it")
    @APIResponse(responseCode = "428", ref = "Problem", description = "If-Match is missing")
    public Response accept(@PathParam("id") UUID id) {
        Application application = applications.begin(Act.ACCEPT, id, caller.organisation());
        Agreement agreement = agreements.of(id);
        preconditions.requireIfMatch(Preconditions.tag(agreement.version()));
        concludeAgreement.accept(application, agreement);
        return answer(agreement);
    }

    @POST
    @Path("/agreement/refusal")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "declineGrant",
            summary = "Decline the grant",
            description = "Declines the grant; for the applicant. The amount becomes available to other applications. "
                    + "The decision can no longer be appealed.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The state of the application",
            content = @Content(schema = @Schema(implementation = StandingView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "An appeal is pending, or the state of the application does not allow it")
    public Response decline(@PathParam("id") UUID id, @Valid @NotNull GrantRefusal body) {
        Application application = applications.begin(Act.DECLINE, id, caller.organisation());
        concludeAgreement.decline(application, body.reason);
        return Response.ok(new StandingView(id, application.state())).build();
    }

    @POST
    @Path("/start")
    @PermissionsAllowed("spinn:applications.write")
    @Idempotent
    @Operation(
            operationId = "startProject",
            summary = "Start the project",
            description = "Starts the project, once the agreement is accepted; for the applicant.")
    @Parameter(ref = "IdempotencyKey")
    @APIResponse(
            responseCode = "200",
            description = "The state of the application",
            content = @Content(schema = @Schema(implementation = StandingView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = STATE)
    public Response start(@PathParam("id") UUID id) {
        Application application = applications.begin(Act.START, id, caller.organisation());
        concludeAgreement.start(application);
        return Response.ok(new StandingView(id, application.state())).build();
    }

    private static Response answer(Agreement agreement) {
        return Response.ok(AgreementView.of(agreement))
                .tag(Preconditions.tag(agreement.version()))
                .build();
    }

    /** The reason for declining a grant. */
    @Schema(name = "GrantRefusalRequest")
    record GrantRefusal(@NotBlank @Size(max = 4000) String reason) {}

    /** The state of an application. */
    @Schema(name = "ApplicationStanding")
    record StandingView(UUID id, State state) {}

    /** The agreement. */
    @Schema(name = "Agreement")
    record AgreementView(
            UUID applicationId,
            AgreementBody terms,
            Instant writtenAt,

            @Schema(description = "Absent until the applicant accepts the agreement") @Nullable
            Instant acceptedAt,

            @Schema(description = "SHA-256 of the accepted terms as canonical JSON") @Nullable
            String sha256) {

        static AgreementView of(Agreement agreement) {
            return new AgreementView(
                    agreement.applicationId(),
                    AgreementBody.of(agreement.terms()),
                    agreement.writtenAt(),
                    agreement.acceptedAt(),
                    agreement.sha256());
        }
    }
}
