package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds the generated OpenAPI document against the committed one. Run with {@code -Dspinn.contracts=write} to accept a
 * change; the difference then shows in the commit.
 */
public final class OpenApiContract {

    private static final Path COMMITTED = Path.of("contracts", "openapi.yaml");

    private OpenApiContract() {}

    public static void verify() throws IOException {
        String generated = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if ("write".equals(System.getProperty("spinn.contracts"))) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, generated);
        }
        assertThat(generated)
                .as("the OpenAPI document changed; run the test with -Dspinn.contracts=write and commit the result")
                .isEqualTo(Files.readString(COMMITTED));
    }
}
