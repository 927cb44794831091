package no.spinn.kit.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** What each scope allows, in the words of the service that has it: {@code META-INF/scopes.properties} of the kit and of the service. */
final class ScopeTexts {

    private static final String FILE = "META-INF/scopes.properties";

    private final Properties texts = new Properties();

    private ScopeTexts() {}

    static ScopeTexts read() {
        ScopeTexts read = new ScopeTexts();
        try {
            for (URL file : files()) {
                try (InputStream content = file.openStream()) {
                    read.texts.load(new InputStreamReader(content, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** Fails the build for a scope that nobody has described. */
    String of(String scope) {
        String text = texts.getProperty(scope);
        if (text == null) {
            throw new IllegalStateException("%s does not say what %s allows".formatted(FILE, scope));
        }
        return text;
    }

    private static List<URL> files() throws IOException {
        return Collections.list(Thread.currentThread().getContextClassLoader().getResources(FILE));
    }
}
