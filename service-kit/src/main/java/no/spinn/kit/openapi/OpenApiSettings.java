package no.spinn.kit.openapi;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** What the OpenAPI document says of the place where the service runs. */
@ConfigMapping(prefix = "spinn.openapi")
public interface OpenApiSettings {

    /**
     * The address of the service in the OpenAPI document, such as {@code https://api.example/applications}. Without it, the document
     * names addresses relative to its own.
     */
    Optional<URI> server();

    /** Where callers get their tokens, in the OpenAPI document. Without it, the document names Maskinporten in production. */
    Optional<URI> tokens();
}
