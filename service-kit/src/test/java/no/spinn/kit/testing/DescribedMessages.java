package no.spinn.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The messages to webhooks that the committed OpenAPI document describes. */
public final class DescribedMessages {

    private DescribedMessages() {}

    public static List<String> types() throws IOException {
        JsonNode document =
                new YAMLMapper().readTree(Path.of("contracts", "openapi.yaml").toFile());
        List<String> types = new ArrayList<>();
        document.path("webhooks")
                .forEach(
                        webhook -> webhook.at("/post/requestBody/content/application~1json/schema/properties/type/enum")
                                .forEach(type -> types.add(type.asText())));
        return types;
    }
}
