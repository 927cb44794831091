package no.spinn.instruments.reference.provider.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.spinn.instruments.common.api.AsOf;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.Subject;
import no.spinn.instruments.history.api.ResponseInvalidation;
import no.spinn.instruments.reference.provider.Provider;
import no.spinn.instruments.reference.provider.Providers;
import no.spinn.instruments.reference.provider.PublicProvider;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.IdPositions;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/providers")
@Tag(name = "Providers", description = "The organisations that offer instruments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
public class ProviderResource {

    private final Providers providers;
    private final ProviderKeys keys;
    private final History history;
    private final Languages languages;
    private final Representations representations;

    ProviderResource(
            Providers providers,
            ProviderKeys keys,
            History history,
            Languages languages,
            Representations representations) {
        this.providers = providers;
        this.keys = keys;
        this.history = history;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listProviders",
            summary = "List the providers",
            description = "Returns every organisation that offers instruments.")
    @APIResponse(
            responseCode = "200",
            description = "A page of providers",
            content = @Content(schema = @Schema(implementation = ProviderPage.class)))
    public Response list(@BeanParam PageRequest page) {
        List<Provider> found = providers.after(IdPositions.after(page.after()), page.fetch());
        Page<ProviderView> answer = page.page(found, provider -> IdPositions.of(provider.id()))
                .map(provider -> ProviderView.of(PublicProvider.of(provider), languages));
        return representations.kept(answer, ResponseInvalidation.ALL);
    }

    @GET
    @Path("/{providerId}")
    @Transactional
    @Operation(operationId = "getProvider", summary = "Read a provider", description = "Returns a provider.")
    @APIResponse(
            responseCode = "200",
            description = "The provider",
            content = @Content(schema = @Schema(implementation = ProviderView.class)))
    public Response get(
            @PathParam("providerId") ProviderKey key,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") @Nullable String asOf) {
        if (asOf == null) {
            Provider provider = find(key);
            return representations.open(ProviderView.of(PublicProvider.of(provider), languages), provider.version());
        }
        PublicProvider then = history.asOf(Subject.provider(idOf(key)), AsOf.moment(asOf))
                .map(revision -> history.stateOf(revision, PublicProvider.class))
                .orElseThrow(ProviderResource::notFound);
        return representations.open(ProviderView.of(then, languages));
    }

    private Provider find(ProviderKey key) {
        return providers.findByIdOptional(idOf(key)).orElseThrow(ProviderResource::notFound);
    }

    private UUID idOf(ProviderKey key) {
        return keys.idOf(key).orElseThrow(ProviderResource::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(KitProblem.NOT_FOUND, CatalogueDetail.NO_PROVIDER.words());
    }

    /** Names the schema of the page; never instantiated. */
    private record ProviderPage(
            List<ProviderView> items, @Nullable String next) {}
}
