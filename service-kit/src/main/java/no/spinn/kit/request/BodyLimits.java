package no.spinn.kit.request;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The size limit of each request body. */
@Singleton
class BodyLimits {

    private static final String SERVER_LIMIT = "quarkus.http.limits.max-body-size";

    private final long usual;
    private final List<Larger> larger;

    BodyLimits(BodyLimitSettings settings, @ConfigProperty(name = SERVER_LIMIT) MemorySize server) {
        this.usual = settings.maxBodySize().asLongValue();
        Collection<BodyLimitSettings.LargerBody> exceptions =
                settings.largerBodies().values();
        this.larger = exceptions.stream().map(Larger::of).toList();
        long largest = larger.stream().mapToLong(Larger::limit).reduce(usual, Math::max);
        if (server.asLongValue() <= largest) {
            throw new IllegalStateException(
                    "%s is %d; it must exceed the %d of spinn.http, or the server refuses bodies with an empty response"
                            .formatted(SERVER_LIMIT, server.asLongValue(), largest));
        }
    }

    /** In bytes. Uses the normalized path, by which requests are routed, so that no other path gets a larger limit. */
    long of(RoutingContext request) {
        if (larger.isEmpty()) {
            return usual;
        }
        String path = request.normalizedPath();
        for (Larger exception : larger) {
            if (exception.path().matcher(path).matches()) {
                return exception.limit();
            }
        }
        return usual;
    }

    private record Larger(Pattern path, long limit) {

        static Larger of(BodyLimitSettings.LargerBody settings) {
            return new Larger(
                    Pattern.compile(settings.path()), settings.maxSize().asLongValue());
        }
    }
}
