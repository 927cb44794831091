package no.spinn.instruments.assistant.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assistants get from a tool what clients get from its operation. */
@QuarkusTest
@WithInfrastructure
class McpResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void offersTheCatalogue() {
        rpc("tools/list", "{}")
                .then()
                .statusCode(200)
                .body(
                        "result.tools.name",
                        containsInAnyOrder("listCalls", "getCall", "listInstruments", "getInstrument", "listFacts"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "listCalls | /v1/calls?limit=3&sort=-id&facets=true | \"limit\":3,\"sort\":\"-id\",\"facets\":true",
                "listCalls | /v1/calls?q=kommune&applicantType=municipality | \"q\":\"kommune\",\"applicantType\":[\"municipality\"]",
                "listInstruments | /v1/instruments?q=stimulab | \"q\":\"stimulab\"",
                "listFacts | /v1/facts | "
            })
    void answersAsTheOperationDoes(String tool, String operation, String arguments) throws JsonProcessingException {
        JsonNode answer = JSON.readTree(
                given().header("Accept-Language", "en").get(operation).asString());
        String all = "\"language\":\"en\"" + (arguments == null ? "" : "," + arguments);
        assertThat(result(tool, all).path("structuredContent")).isEqualTo(answer);
    }

    @Test
    void showsOneCallAsTheOperationDoes() throws JsonProcessingException {
        String instrument = given().get("/v1/instruments?limit=1").jsonPath().getString("items[0].id");
        JsonNode answer =
                JSON.readTree(given().get("/v1/instruments/" + instrument).asString());
        assertThat(result("getInstrument", "\"instrumentId\":\"%s\"".formatted(instrument))
                        .path("structuredContent"))
                .isEqualTo(answer);
    }

    @Test
    void refusesWhatTheOperationRefuses() throws JsonProcessingException {
        JsonNode refused = result("listCalls", "\"limit\":0,\"language\":\"en\"");
        assertThat(refused.path("isError").asBoolean()).isTrue();
        assertThat(refused.at("/content/0/text").asText()).contains("\"/limit\"", "out_of_range");
        JsonNode drafts = result("listCalls", "\"state\":[\"draft\"]");
        assertThat(drafts.path("isError").asBoolean()).isTrue();
        assertThat(drafts.at("/content/0/text").asText()).contains("SPINN-KIT-0003");
    }

    private static JsonNode result(String tool, String arguments) throws JsonProcessingException {
        Response answer = rpc("tools/call", "{\"name\":\"%s\",\"arguments\":{%s}}".formatted(tool, arguments));
        answer.then().statusCode(200);
        return JSON.readTree(answer.asString()).path("result");
    }

    private static Response rpc(String method, String parameters) {
        return given().contentType(ContentType.JSON)
                .body("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":%s}".formatted(method, parameters))
                .post("/mcp");
    }
}
