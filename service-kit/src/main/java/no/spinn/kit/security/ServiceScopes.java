package no.spinn.kit.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The scopes of operations that the kit has for several services. The kit names a permission, and the service says in
 * {@code META-INF/service-scopes.properties} which scopes give it; one of them is enough. Where the service says nothing, nobody has the
 * permission.
 */
public final class ServiceScopes {

    // With a space, which separates the scopes of a token: none can have such a name.
    public static final String WEBHOOKS_READ = "kit:webhooks read";
    public static final String WEBHOOKS_WRITE = "kit:webhooks write";

    private static final String FILE = "META-INF/service-scopes.properties";
    private static final Map<String, String> KEYS =
            Map.of(WEBHOOKS_READ, "webhooks.read", WEBHOOKS_WRITE, "webhooks.write");

    private final Properties chosen;

    private ServiceScopes(Properties chosen) {
        this.chosen = chosen;
    }

    public static ServiceScopes read() {
        Properties chosen = new Properties();
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file != null) {
                chosen.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServiceScopes(chosen);
    }

    /** Whether the kit names this permission. */
    static boolean isNamedByTheKit(String permission) {
        return KEYS.containsKey(permission);
    }

    /** The scopes of which a token needs one for an operation that declares these. */
    public List<String> of(List<String> declared) {
        return declared.stream().flatMap(this::of).toList();
    }

    private Stream<String> of(String declared) {
        String key = KEYS.get(declared);
        return key == null
                ? Stream.of(declared)
                : Arrays.stream(chosen.getProperty(key, "").split("[,\\s]+")).filter(scope -> !scope.isEmpty());
    }
}
