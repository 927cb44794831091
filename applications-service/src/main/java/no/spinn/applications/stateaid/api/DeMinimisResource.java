package no.spinn.applications.stateaid.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.application.Application;
import no.spinn.applications.application.Applications;
import no.spinn.applications.application.Part;
import no.spinn.applications.stateaid.AidRegister;
import no.spinn.applications.stateaid.Cumulation;
import no.spinn.applications.stateaid.Declaration;
import no.spinn.applications.stateaid.Declarations;
import no.spinn.applications.time.DatabaseClock;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an applicant has had of de minimis aid. */
@Path("/v1/applications/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "State aid", description = "Grants to undertakings: de minimis aid and what is left of it")
public class DeMinimisResource {

    private final Applications applications;
    private final Declarations declarations;
    private final AidRegister register;
    private final DatabaseClock clock;
    private final Preconditions preconditions;
    private final Caller caller;

    DeMinimisResource(
            Applications applications,
            Declarations declarations,
            AidRegister register,
            DatabaseClock clock,
            Preconditions preconditions,
            Caller caller) {
        this.applications = applications;
        this.declarations = declarations;
        this.register = register;
        this.clock = clock;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    @PUT
    @Path("/de-minimis-declaration")
    @PermissionsAllowed("spinn:applications.write")
    @Transactional
    @Operation(
            operationId = "declareDeMinimis",
            summary = "Declare de minimis aid from others",
            description =
                    "For the applicant, until it is decided: what it has had from others in the last three years. To "
                            + "replace what was declared, send its ETag as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "What is declared",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "It has been decided")
    @APIResponse(responseCode = "412", ref = "Problem", description = "It has changed since it was read")
    @APIResponse(responseCode = "428", ref = "Problem", description = "Something was declared, and If-Match is missing")
    public Response declare(@PathParam("id") UUID id, @Valid @NotNull DeclarationBody body) {
        Application application = applications.lockOwn(id, caller.organisation());
        Declaration earlier = declarations.findById(id);
        if (earlier != null) {
            preconditions.requireIfMatch(Preconditions.tag(earlier.version()));
        }
        Declaration declaration = declarations.declare(application, earlier, body.toAid());
        return Response.ok(DeclarationView.of(declaration))
                .tag(Preconditions.tag(declaration.version()))
                .build();
    }

    @GET
    @Path("/de-minimis-declaration")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getDeMinimisDeclaration",
            summary = "Get what is declared",
            description = "For the applicant and the provider.")
    @APIResponse(
            responseCode = "200",
            description = "What is declared",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "304", description = "The caller has it already")
    public Response declaration(@PathParam("id") UUID id) {
        applications.readable(id, caller.organisation(), Part.STATE_AID);
        Declaration declaration = declarations
                .findByIdOptional(id)
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, "Nothing was declared."));
        return preconditions.respond(Preconditions.tag(declaration.version()), DeclarationView.of(declaration));
    }

    @GET
    @Path("/de-minimis")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getDeMinimis",
            summary = "See what is left of de minimis aid",
            description =
                    "What the application's organisation has had in the last three years, through this service and by its own "
                            + "declaration, and what may still be granted (Regulation (EU) 2023/2831).")
    public CumulationView cumulation(@PathParam("id") UUID id) {
        Application application = applications.readable(id, caller.organisation(), Part.STATE_AID);
        return CumulationView.of(application.applicant(), register.cumulation(application, clock.now()));
    }

    /** What is declared. */
    @Schema(name = "DeMinimisDeclared")
    record DeclarationView(UUID applicationId, List<DeclarationBody.AidBody> aid, Instant declaredAt) {

        static DeclarationView of(Declaration declaration) {
            return new DeclarationView(
                    declaration.applicationId(), DeclarationBody.of(declaration.aid()), declaration.declaredAt());
        }
    }

    /** What has been had, and what is left. */
    @Schema(name = "DeMinimis")
    record CumulationView(
            OrganisationId organisation,

            @Schema(description = "The first day that counts")
            LocalDate from,

            LocalDate until,

            @Schema(description = "In euro", examples = "120000.00")
            String total,

            @Schema(description = "In euro", examples = "300000.00")
            String ceiling,

            @Schema(description = "In euro", examples = "180000.00")
            String left) {

        static CumulationView of(OrganisationId organisation, Cumulation cumulation) {
            return new CumulationView(
                    organisation,
                    cumulation.from(),
                    cumulation.until(),
                    cumulation.total().toPlainString(),
                    Cumulation.CEILING.toPlainString(),
                    cumulation.left().toPlainString());
        }
    }
}
