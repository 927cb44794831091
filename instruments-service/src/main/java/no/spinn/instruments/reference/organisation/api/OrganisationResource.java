package no.spinn.instruments.reference.organisation.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.spinn.instruments.reference.organisation.LookUpOrganisation;
import no.spinn.instruments.reference.organisation.OrganisationDetail;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.UnusableValue;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.representation.Representations;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/organisations")
@Tag(name = "Organisations", description = "What registers know of an organisation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
public class OrganisationResource {

    private final LookUpOrganisation lookUp;
    private final Languages languages;
    private final Representations representations;

    OrganisationResource(LookUpOrganisation lookUp, Languages languages, Representations representations) {
        this.lookUp = lookUp;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "getOrganisation",
            summary = "Look up an organisation",
            description =
                    "Returns the name of an organisation and the facts that follow from Enhetsregisteret, so that a person need not state "
                            + "them. Show them, and let the person correct them. 404 when the register does not have the number, 410 when it "
                            + "no longer has it, 503 when it cannot be asked and the organisation is not one of the public ones that are "
                            + "known without it.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    @APIResponse(responseCode = "410", ref = "Problem", description = "The register no longer has the organisation")
    public Response get(
            @Parameter(
                            description = "The organisation number, with or without the scheme 0192",
                            example = "958935420",
                            schema = @Schema(implementation = String.class, maxLength = 14))
                    @PathParam("number")
                    String number) {
        return representations.open(OrganisationView.of(lookUp.of(read(number)), languages));
    }

    private static String read(String number) {
        try {
            OrganisationId id = new OrganisationId(number);
            if (id.isNorwegian()) {
                return id.identifier();
            }
        } catch (UnusableValue e) {
            throw new Refusal(KitProblem.MALFORMED, e.reason());
        }
        throw new Refusal(KitProblem.MALFORMED, OrganisationDetail.NOT_NORWEGIAN.words());
    }
}
