package no.spinn.systemtests;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The settings of the place where a service runs, in the document that it publishes. */
@ExtendWith(SaveLogs.class)
class OpenApiAddressesIT {

    private static final String SERVER = "https://api.example/spinn";
    private static final String TOKENS = "https://tokens.example/token";

    @ParameterizedTest
    @EnumSource
    void areThoseOfTheSettings(Service service) throws IOException, InterruptedException {
        Map<String, String> settings = Map.of("SPINN_OPENAPI_SERVER", SERVER, "SPINN_OPENAPI_TOKENS", TOKENS);
        try (ServiceProcess replica = RunningSuite.get().addReplica(service, settings)) {
            JsonPath document = document(replica.address());
            assertThat(document.getList("servers.url")).isEqualTo(List.of(SERVER));
            assertThat(tokenAddress(document)).isEqualTo(TOKENS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void areRelativeWithoutSettings(Service service) {
        JsonPath document = document(RunningSuite.get().settings().address(service));
        assertThat(document.getList("servers.url", String.class))
                .isNotEmpty()
                .allMatch(address -> !URI.create(address).isAbsolute());
        assertThat(tokenAddress(document)).startsWith("https://maskinporten.no/");
    }

    private static JsonPath document(URI service) {
        return given().baseUri(service.toString())
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String tokenAddress(JsonPath document) {
        return document.getString("components.securitySchemes.maskinporten.flows.clientCredentials.tokenUrl");
    }
}
