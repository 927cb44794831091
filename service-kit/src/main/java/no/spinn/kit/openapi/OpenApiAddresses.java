package no.spinn.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Writes the configured addresses into the OpenAPI document when the service starts, before there are beans to read settings from. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class OpenApiAddresses implements OASFilter {

    /** The names of {@link OpenApiSettings}. */
    private static final String SERVER = "spinn.openapi.server";

    private static final String TOKENS = "spinn.openapi.tokens";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Config config = ConfigProvider.getConfig();
        config.getOptionalValue(SERVER, String.class)
                .ifPresent(address ->
                        document.setServers(List.of(OASFactory.createServer().url(address))));
        config.getOptionalValue(TOKENS, String.class).ifPresent(address -> Scopes.setTokenUrl(document, address));
    }
}
