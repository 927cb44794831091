package no.spinn.portal.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.spinn.portal.route.Service;

/**
 * A type of messages to webhooks, as the OpenAPI document of a service has it.
 *
 * @param data the schema of what is particular to the type
 */
record WebhookType(String name, SchemaFile.Place data) {

    private static final String SCHEMA = "/post/requestBody/content/application~1json/schema/properties";

    static List<WebhookType> of(Service service) throws IOException {
        JsonNode document = openApi(service);
        SchemaFile file = new SchemaFile(service.word() + "-api.", document, null);
        List<WebhookType> types = new ArrayList<>();
        document.path("webhooks").properties().forEach(webhook -> {
            JsonNode properties = webhook.getValue().at(SCHEMA);
            SchemaFile.Place data =
                    new SchemaFile.Place(file.prefix() + webhook.getKey(), properties.path("data"), file);
            properties.at("/type/enum").forEach(type -> types.add(new WebhookType(type.asText(), data)));
        });
        return types;
    }

    static JsonNode openApi(Service service) throws IOException {
        return new YAMLMapper()
                .readTree(Contracts.of(service).resolve("openapi.yaml").toFile());
    }
}
