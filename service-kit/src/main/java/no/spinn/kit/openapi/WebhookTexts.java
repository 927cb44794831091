package no.spinn.kit.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** What a service says of its webhooks, in the description of operations that are the same in all: {@code META-INF/webhooks.properties}. */
final class WebhookTexts {

    private static final String FILE = "META-INF/webhooks.properties";
    private static final String TAG = "Webhooks";

    private final Properties texts;

    private WebhookTexts(Properties texts) {
        this.texts = texts;
    }

    static WebhookTexts read() {
        Properties texts = new Properties();
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WebhookTexts(texts);
    }

    void complete(OpenAPI document) {
        document.getTags().stream().filter(tag -> tag.getName().equals(TAG)).forEach(this::describe);
        DocumentedOperations.of(document)
                .filter(operation ->
                        operation.getTags() != null && operation.getTags().contains(TAG))
                .forEach(this::complete);
    }

    private void describe(Tag tag) {
        tag.setDescription(texts.getProperty("tag"));
    }

    private void complete(Operation operation) {
        String description = operation.getDescription();
        for (String name : texts.stringPropertyNames()) {
            description = description.replace("{" + name + "}", texts.getProperty(name));
        }
        operation.setDescription(description);
    }
}
