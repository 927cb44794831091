package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LoosePatternsTest {

    @Test
    void findsPatternsOfSchemasAndParametersButNotOfData() throws IOException {
        JsonNode document = new ObjectMapper().readTree("""
                {"components": {"schemas": {
                    "Loose": {"properties": {"country": {"pattern": "[A-Z]{2}"}}},
                    "Strict": {"properties": {"pattern": {"type": "string", "pattern": "^[A-Z]{2}$"}, "name": {"pattern": "\\\\S"}}},
                    "Form": {"example": {"pattern": "[A-Z]"}}}},
                 "paths": {"/v1/a": {"get": {"parameters": [{"schema": {"items": {"pattern": "a$"}}}]}}}}
                """);

        assertThat(LoosePatterns.of(document))
                .containsExactlyInAnyOrder(
                        "/components/schemas/Loose/properties/country/pattern: [A-Z]{2}",
                        "/paths//v1/a/get/parameters/0/schema/items/pattern: a$");
    }
}
