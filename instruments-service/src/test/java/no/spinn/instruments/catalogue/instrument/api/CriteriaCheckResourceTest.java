package no.spinn.instruments.catalogue.instrument.api;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.AGENCY;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.anInstrument;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.as;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.draft;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.eligible;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.id;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class CriteriaCheckResourceTest {

    private static final Map<String, ?> ANCHORED = Map.of("fact", "project.leadershipAnchored", "equals", true);

    @Test
    void findsNothingInGoodCriteria() {
        check(eligible("Korte", atMost(24)), eligible("Forankret", ANCHORED))
                .then()
                .statusCode(200)
                .body("faults", hasSize(0))
                .body("findings", hasSize(0));
    }

    @Test
    void namesAllFaultsAtOnceWithoutLookingFurther() {
        Map<String, ?> assessed = Map.of("kind", "assessment", "text", Map.of("nb", "Nytte"), "condition", ANCHORED);
        check(
                        eligible("Magi", Map.of("fact", "project.magic", "equals", true)),
                        eligible("Tall", Map.of("fact", "project.durationMonths", "equals", "ti")),
                        eligible("Motsigelse", Map.of("all", List.of(atMost(1), atLeast(2)))),
                        assessed,
                        Map.of("kind", "eligibility", "condition", ANCHORED))
                .then()
                .statusCode(200)
                .body(
                        "faults.pointer",
                        containsInAnyOrder(
                                "/criteria/0/condition/fact",
                                "/criteria/1/condition/equals",
                                "/criteria/3/condition",
                                "/criteria/3/assessment",
                                "/criteria/4/text"))
                .body("findings", hasSize(0));
    }

    @Test
    void findsACriterionThatNobodyCanMeet() {
        check(eligible("Forankret", ANCHORED), eligible("Umulig", Map.of("all", List.of(atMost(12), atLeast(13)))))
                .then()
                .body("findings.kind", equalTo(List.of("contradiction")))
                .body("findings.criteria", equalTo(List.of(List.of("/criteria/1"))));
    }

    @Test
    void findsOnlyThoseThatContradictEachOther() {
        check(eligible("Korte", atMost(12)), eligible("Forankret", ANCHORED), eligible("Lange", atLeast(13)))
                .then()
                .body("findings.kind", equalTo(List.of("contradiction")))
                .body("findings[0].criteria", equalTo(List.of("/criteria/0", "/criteria/2")));
    }

    @Test
    void findsWhatContradictsTheInstrument() {
        Response instrument = publish(draft(anInstrument()));
        Map<String, ?> lange = eligible("Lange", atLeast(25));
        as(AGENCY)
                .body(Map.of("instrumentId", id(instrument), "criteria", List.of(lange)))
                .post("/v1/criteria-checks")
                .then()
                .statusCode(200)
                .body("findings.kind", equalTo(List.of("contradiction")))
                .body(
                        "findings[0].criteria",
                        equalTo(List.of("criterion " + instrument.path("criteria[1].id"), "/criteria/0")));
        check(lange).then().body("findings", hasSize(0));
    }

    @Test
    void knowsNoUnpublishedInstrument() {
        for (Object id : List.of(UUID.randomUUID(), id(draft(anInstrument())))) {
            as(AGENCY)
                    .body(Map.of("instrumentId", id, "criteria", List.of(eligible("Korte", atMost(1)))))
                    .post("/v1/criteria-checks")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void findsARepetition() {
        Map<String, ?> twiceNot = Map.of("not", Map.of("not", atMost(12)));
        check(eligible("Korte", atMost(12)), eligible("Ikke lange", twiceNot))
                .then()
                .body("findings.kind", equalTo(List.of("repetition")))
                .body("findings[0].criteria", equalTo(List.of("/criteria/0", "/criteria/1")));
    }

    @Test
    void findsARedundancy() {
        check(eligible("Korte", atMost(24)), eligible("Kortere", atMost(12)))
                .then()
                .body("findings.kind", equalTo(List.of("redundancy")))
                .body("findings[0].criteria", equalTo(List.of("/criteria/1", "/criteria/0")));
    }

    @Test
    void savesNothing() {
        String drafts = "/v1/instrument-drafts?limit=200";
        String before = as(AGENCY).get(drafts).asString();
        check(eligible("Korte", atMost(24))).then().statusCode(200);
        assertThat(as(AGENCY).get(drafts).asString()).isEqualTo(before);
    }

    @Test
    void needsTheScopeOfAnAuthor() {
        Map<String, ?> body = Map.of("criteria", List.of(eligible("Korte", atMost(24))));
        for (String scope : List.of("spinn:instruments.write", "spinn:calls.write")) {
            asWith(scope).body(body).post("/v1/criteria-checks").then().statusCode(200);
        }
        asWith("spinn:instruments")
                .body(body)
                .post("/v1/criteria-checks")
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/criteria-checks")
                .then()
                .statusCode(401);
    }

    private static io.restassured.specification.RequestSpecification asWith(String scope) {
        return given().auth().oauth2(Tokens.of(AGENCY, scope)).contentType(ContentType.JSON);
    }

    private static Response check(Map<?, ?>... criteria) {
        return as(AGENCY).body(Map.of("criteria", List.of(criteria))).post("/v1/criteria-checks");
    }

    private static Map<String, ?> atMost(int months) {
        return Map.of("fact", "project.durationMonths", "atMost", months);
    }

    private static Map<String, ?> atLeast(int months) {
        return Map.of("fact", "project.durationMonths", "atLeast", months);
    }
}
