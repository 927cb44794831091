package no.spinn.instruments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** The examples of the OpenAPI document work when they are sent in the order of a provider's work. */
@QuarkusTest
@WithInfrastructure
class DocumentedExamplesTest {

    private static final String DIGITALISATION_AGENCY = "991825827";

    private final JsonNode schemas = readSchemas();

    @Test
    void sendsEachBodyThatTheDocumentShows() {
        provider()
                .body(example("CriteriaCheckRequest"))
                .post("/v1/criteria-checks")
                .then()
                .statusCode(200)
                .body("faults", empty());

        Response draft = provider().body(example("InstrumentRequest")).post("/v1/instrument-drafts");
        draft.then().statusCode(201);
        String instrument = draft.path("id");
        String ofInstrument = "/v1/instrument-drafts/" + instrument;
        Response revised = current(draft).body(example("InstrumentRequest")).put(ofInstrument);
        revised.then().statusCode(200);
        current(revised).post(ofInstrument + "/publication").then().statusCode(200);

        ObjectNode call = (ObjectNode) example("CallRequest");
        call.put("instrumentId", instrument);
        Response drafted = provider().body(call).post("/v1/calls");
        drafted.then().statusCode(201);
        String ofCall = "/v1/calls/" + drafted.path("id");
        Response scheduled = current(drafted).post(ofCall + "/scheduling");
        scheduled.then().statusCode(200);
        ObjectNode amendment = amendment();
        provider()
                .body(amendment)
                .post(ofCall + "/amendment-previews")
                .then()
                .statusCode(200)
                .body("allowed", equalTo(true));
        current(scheduled).body(amendment).post(ofCall + "/amendments").then().statusCode(200);
        provider()
                .body(example("CancellationRequest"))
                .post(ofCall + "/cancellation")
                .then()
                .statusCode(200);

        provider()
                .body(example("RetirementRequest"))
                .post("/v1/instruments/%s/retirement".formatted(instrument))
                .then()
                .statusCode(200);
    }

    private ObjectNode amendment() {
        JsonNode properties = schemas.path("AmendmentRequest").path("properties");
        ObjectNode amendment = new YAMLMapper().createObjectNode();
        amendment.setAll(Map.of(
                "reason", properties.at("/reason/examples/0"),
                "changes", properties.at("/changes/examples/0")));
        return amendment;
    }

    private JsonNode example(String schema) {
        JsonNode example = schemas.path(schema).at("/examples/0");
        assertThat(example.isObject()).as("an example of %s", schema).isTrue();
        return example;
    }

    private static RequestSpecification current(Response read) {
        return provider().header("If-Match", read.header("ETag"));
    }

    private static RequestSpecification provider() {
        String token = Tokens.of(DIGITALISATION_AGENCY, "spinn:instruments.write spinn:calls.write");
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON);
    }

    private static JsonNode readSchemas() {
        try {
            return new YAMLMapper()
                    .readTree(Path.of("contracts", "openapi.yaml").toFile())
                    .at("/components/schemas");
        } catch (IOException e) {
            throw new AssertionError("there is no document", e);
        }
    }
}
