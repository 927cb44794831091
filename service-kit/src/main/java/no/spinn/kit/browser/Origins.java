package no.spinn.kit.browser;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The origins whose pages may send a token. */
@Startup
@Singleton
class Origins {

    private static final Pattern ORIGIN =
            Pattern.compile("https?://[a-z0-9.-]+(:\\d{1,5})?|https?://\\[[0-9a-f:]+](:\\d{1,5})?");

    private final Set<String> trusted;

    Origins(CorsSettings settings) {
        List<String> named = settings.origins().orElse(List.of());
        named.stream()
                .filter(origin -> !ORIGIN.matcher(origin).matches())
                .findFirst()
                .ifPresent(wrong -> {
                    throw new IllegalStateException(
                            "spinn.cors.origins has origins such as https://portal.example, in lower case and without a path, and not "
                                    + wrong);
                });
        this.trusted = Set.copyOf(named);
    }

    boolean trust(@Nullable String origin) {
        return origin != null && trusted.contains(origin);
    }
}
