package no.spinn.instruments;

import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.AGENCY;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.OTHER_PROVIDER;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.anInstrument;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.spinn.instruments.catalogue.call.Actor;
import no.spinn.instruments.catalogue.call.CallAct;
import no.spinn.instruments.catalogue.instrument.InstrumentAct;
import no.spinn.instruments.common.api.ActionTexts;
import no.spinn.kit.testing.OpenApiDocument;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** What is listed works, and what is not listed is refused, in every state that an act of the provider leads to. */
@QuarkusTest
@WithInfrastructure
class AllowedActionsTest {

    private static final List<Integer> REFUSED = List.of(403, 404, 409);

    @Test
    void ofACallWorkAndAllOthersAreRefused() {
        for (String state : List.of("draft", "scheduled", "cancelled")) {
            for (CallAct act : CallAct.values()) {
                if (act.by() == Actor.PROVIDER && act != CallAct.DRAFT) {
                    Map<String, String> call = ready(state);
                    String id = call.getOrDefault("callId", "");
                    boolean listed = actions("/v1/calls/" + id).contains(ActionTexts.code(act));
                    int status = perform(act, id, call.getOrDefault("instrumentId", ""));
                    assertAgreement(act + " in " + state, listed, status);
                }
            }
        }
    }

    /** A call whose draft can be announced. */
    private static Map<String, String> ready(String state) {
        Map<String, String> call = CatalogueStage.call("draft");
        String id = call.getOrDefault("callId", "");
        put("/v1/calls/" + id, plan(call.getOrDefault("instrumentId", "")))
                .then()
                .statusCode(200);
        if (!state.equals("draft")) {
            assertThat(perform(CallAct.SCHEDULE, id, "")).isEqualTo(200);
        }
        if (state.equals("cancelled")) {
            assertThat(perform(CallAct.CANCEL, id, "")).isEqualTo(200);
        }
        return call;
    }

    private static String plan(String instrument) {
        Instant opens = Instant.now().plus(Duration.ofDays(1));
        return """
            {"instrumentId":"%s","title":{"nb":"Prosjekter"},"summary":{"nb":"For alle."},"opensAt":"%s","closesAt":"%s"}\
            """.formatted(instrument, opens, opens.plus(Duration.ofDays(60)));
    }

    private static int perform(CallAct act, String id, String instrument) {
        String address = "/v1/calls/" + id;
        Response response = switch (act) {
            case REVISE -> put(address, plan(instrument));
            case DISCARD -> changing(address).delete(address);
            case SCHEDULE -> changing(address).post(address + "/scheduling");
            case REOPEN ->
                changing(address)
                        .body("{\"closesAt\":\"2099-01-01T00:00:00Z\",\"reason\":\"An outage.\"}")
                        .post(address + "/reopening");
            case CANCEL -> once().body("{\"reason\":\"No money.\"}").post(address + "/cancellation");
            case AMEND -> changing(address).body(AMENDMENT).post(address + "/amendments");
            case PREVIEW_AMENDMENT -> changing(address).body(AMENDMENT).post(address + "/amendment-previews");
            default -> throw new IllegalArgumentException("no provider performs " + act);
        };
        return response.statusCode();
    }

    private static final String AMENDMENT =
            "{\"reason\":\"Many asked.\",\"changes\":{\"title\":{\"nb\":\"Andre ord\"}}}";

    @Test
    void ofAnInstrumentWorkAndAllOthersAreRefused() {
        for (String state : List.of("draft", "published", "retired")) {
            for (InstrumentAct act : InstrumentAct.values()) {
                if (act != InstrumentAct.DRAFT) {
                    String id = CatalogueStage.instrument(state).getOrDefault("instrumentId", "");
                    boolean listed = actions("/v1/instruments/" + id).contains(ActionTexts.code(act));
                    assertAgreement(act + " in " + state, listed, perform(act, id));
                }
            }
        }
    }

    private static int perform(InstrumentAct act, String id) {
        String draft = "/v1/instrument-drafts/" + id;
        String instrument = "/v1/instruments/" + id;
        Response response = switch (act) {
            case DRAFT_NEXT_VERSION -> once().post(instrument + "/draft");
            case REVISE_DRAFT -> changing(draft).body(anInstrument()).put(draft);
            case DISCARD_DRAFT -> changing(draft).delete(draft);
            case PUBLISH -> changing(draft).post(draft + "/publication");
            case RETIRE -> once().body("{\"reason\":\"Replaced.\"}").post(instrument + "/retirement");
            case TAKE_CALL -> once().body(CatalogueStage.aCall(id)).post("/v1/calls");
            case DRAFT -> throw new IllegalArgumentException("there is no instrument yet");
        };
        return response.statusCode();
    }

    @Test
    void areBlockedByWhatTheStateDoesNotSay() {
        Map<String, String> unplanned = CatalogueStage.call("draft");
        String call = "/v1/calls/" + unplanned.getOrDefault("callId", "");
        once().body("{\"reason\":\"Replaced.\"}")
                .post("/v1/instruments/" + unplanned.getOrDefault("instrumentId", "") + "/retirement")
                .then()
                .statusCode(200);
        as(AGENCY)
                .header("Accept-Language", "nn")
                .get(call + "/allowed-actions")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("nn"))
                .body("items.find { it.act == 'schedule' }.title", equalTo("Kunngjere utlysinga"))
                .body("items.find { it.act == 'schedule' }.blockedBy.code", hasItem("instrument_retired"));
        String instrument =
                "/v1/instruments/" + CatalogueStage.instrument("published").getOrDefault("instrumentId", "");
        once().post(instrument + "/draft").then().statusCode(201);
        as(AGENCY)
                .get(instrument + "/allowed-actions")
                .then()
                .body("items.find { it.act == 'draft_next_version' }.blockedBy.code", contains("has_a_draft"));
    }

    @Test
    void areNoneForOthers() {
        String draft = "/v1/calls/" + CatalogueStage.call("draft").getOrDefault("callId", "");
        String announced = "/v1/calls/" + ready("scheduled").getOrDefault("callId", "");
        as(OTHER_PROVIDER).get(draft + "/allowed-actions").then().statusCode(404);
        as(OTHER_PROVIDER).get(announced + "/allowed-actions").then().statusCode(404);
    }

    /** Each address that is listed is one of the document, with the same method. */
    @Test
    void nameOperationsOfTheDocument() {
        List<String> operations = OpenApiDocument.read(Path.of("contracts/openapi.yaml")).operations().stream()
                .map(operation ->
                        operation.method() + " " + operation.template().replaceAll("\\{\\w+}", "{}"))
                .toList();
        Stream<String> addresses = Stream.of(
                "/v1/calls/" + ready("draft").get("callId"),
                "/v1/calls/" + ready("scheduled").get("callId"),
                "/v1/instruments/" + CatalogueStage.instrument("draft").get("instrumentId"),
                "/v1/instruments/" + CatalogueStage.instrument("published").get("instrumentId"));
        assertThat(addresses.flatMap(AllowedActionsTest::listedOperations)).isSubsetOf(operations);
    }

    private static Stream<String> listedOperations(String address) {
        JsonPath listed = as(AGENCY).get(address + "/allowed-actions").jsonPath();
        List<Map<String, String>> items = listed.getList("items");
        return items.stream()
                .map(item -> item.get("method") + " "
                        + String.valueOf(item.get("href")).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{}"));
    }

    private static void assertAgreement(String what, boolean listed, int status) {
        if (listed) {
            assertThat(status).as(what).isBetween(200, 299);
        } else {
            assertThat(status).as(what).isIn(REFUSED);
        }
    }

    /** The acts that nothing blocks. */
    private static List<String> actions(String address) {
        return as(AGENCY)
                .get(address + "/allowed-actions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.blockedBy == null }.act");
    }

    private static Response put(String address, String body) {
        return changing(address).body(body).put(address);
    }

    /** A request that changes what is read now. */
    private static RequestSpecification changing(String address) {
        String tag = as(AGENCY).get(address).header("ETag");
        return once().header("If-Match", tag == null ? "*" : tag);
    }

    private static RequestSpecification once() {
        return as(AGENCY);
    }
}
