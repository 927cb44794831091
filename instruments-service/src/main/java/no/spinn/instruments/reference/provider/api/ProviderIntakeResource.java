package no.spinn.instruments.reference.provider.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import no.spinn.instruments.reference.provider.Provider;
import no.spinn.instruments.reference.provider.PublicProvider;
import no.spinn.instruments.reference.provider.RegisterProvider;
import no.spinn.kit.language.Languages;
import no.spinn.kit.precondition.AnswerTags;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How operators take in providers. */
@Path("/v1/admin/providers/{organisation}")
@Tag(name = "Operations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermissionsAllowed("spinn:admin")
public class ProviderIntakeResource {

    private final ProviderReader reader;
    private final RegisterProvider providers;
    private final Languages languages;
    private final AnswerTags tags;
    private final Preconditions preconditions;

    ProviderIntakeResource(
            ProviderReader reader,
            RegisterProvider providers,
            Languages languages,
            AnswerTags tags,
            Preconditions preconditions) {
        this.reader = reader;
        this.providers = providers;
        this.languages = languages;
        this.tags = tags;
        this.preconditions = preconditions;
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "putProvider",
            summary = "Take in a provider",
            description =
                    "Registers an organisation as a provider, which may write instruments and calls from then on. Sent again, with `If-Match`, it replaces the provider's data; published instruments show them from their next version on.")
    @Parameter(ref = "IfMatchToReplace")
    @APIResponse(
            responseCode = "200",
            description = "The replaced provider",
            content = @Content(schema = @Schema(implementation = ProviderView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new provider; `Location` has its address",
            content = @Content(schema = @Schema(implementation = ProviderView.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Response put(@PathParam("organisation") OrganisationId organisation, @NotNull ProviderRequest request) {
        Provider.Details details = reader.read(organisation, request);
        Optional<Provider> present = providers.begin(organisation);
        if (present.isEmpty()) {
            preconditions.requireNoIfMatch();
            Provider added = providers.register(details);
            return answer(Response.created(URI.create("/v1/providers/" + added.id())), added);
        }
        preconditions.requireVersion(present.get().version());
        return answer(Response.ok(), providers.replace(present.get(), details));
    }

    private Response answer(Response.ResponseBuilder answer, Provider provider) {
        ProviderView view = ProviderView.of(PublicProvider.of(provider), languages);
        return answer.entity(view).tag(tags.of(provider.version(), view)).build();
    }
}
