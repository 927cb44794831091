package no.spinn.applications.handling.stateaid.api;

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
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.handling.stateaid.Declaration;
import no.spinn.applications.handling.stateaid.Declarations;
import no.spinn.applications.handling.stateaid.DeclareAid;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The declaration of an applicant about other de minimis aid. */
@Path("/v1/applications/{id}/de-minimis-declaration")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "State aid",
        description = "State aid to recipients with economic activity: declarations, totals and awards")
public class DeclarationResource {

    private final Applications applications;
    private final Declarations declarations;
    private final DeclareAid declareAid;
    private final Preconditions preconditions;
    private final Caller caller;

    DeclarationResource(
            Applications applications,
            Declarations declarations,
            DeclareAid declareAid,
            Preconditions preconditions,
            Caller caller) {
        this.applications = applications;
        this.declarations = declarations;
        this.declareAid = declareAid;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    @PUT
    @PermissionsAllowed("spinn:applications.write")
    @Transactional
    @Operation(
            operationId = "declareDeMinimisAid",
            summary = "Declare other de minimis aid",
            description =
                    "Declares other de minimis aid, from the draft until the decision; for the applicant. Without a "
                            + "declaration, no de minimis aid is granted (Article 7 of Regulation (EU) 2023/2831). "
                            + "The declaration must include the aid of enterprises that are linked with the "
                            + "applicant, because they are one undertaking. To replace a declaration, send its ETag "
                            + "as If-Match.")
    @Parameter(ref = "IfMatchToReplace")
    @APIResponse(
            responseCode = "200",
            description = "The declaration",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(
            responseCode = "409",
            ref = "Problem",
            description = "The application has been decided, or will not be decided any more")
    @APIResponse(
            responseCode = "412",
            ref = "Problem",
            description = "The declaration has changed since the client read it")
    @APIResponse(responseCode = "428", ref = "Problem", description = "There is a declaration, and If-Match is missing")
    public Response declare(@PathParam("id") UUID id, @Valid @NotNull DeclarationBody body) {
        Application application = applications.begin(Act.DECLARE_DE_MINIMIS, id, caller.organisation());
        Declaration earlier = declarations.findById(id);
        preconditions.requireIfMatchToReplace(earlier == null ? null : Preconditions.tag(earlier.version()));
        Declaration declaration = declareAid.declare(application, earlier, body.toAid());
        return Response.ok(DeclarationView.of(declaration))
                .tag(Preconditions.tag(declaration.version()))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getDeMinimisDeclaration",
            summary = "Get the declaration",
            description = "Returns the declaration of other de minimis aid; for the applicant and the provider.")
    @APIResponse(
            responseCode = "200",
            description = "The declaration",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    public Response get(@PathParam("id") UUID id) {
        applications.readable(id, caller.organisation(), Part.STATE_AID);
        Declaration declaration = declarations.of(id);
        return preconditions.respond(Preconditions.tag(declaration.version()), DeclarationView.of(declaration));
    }
}
