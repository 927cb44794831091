package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.DIGITALISATION_AGENCY;
import static no.spinn.systemtests.Organisation.OSLO;
import static no.spinn.systemtests.Organisation.anybody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import no.spinn.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of bad input gets its own problem, and changes nothing. */
class BadInputIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"facts":{},"colour":"red"}                                  | 400 | /colour
                    {"facts":[]}                                                 | 400 | /facts
                    {"facts":                                                    | 400 | NONE
                    no JSON                                                      | 400 | NONE
                    {"facts":{"project.unheardOf":true}}                         | 422 | /facts/project.unheardOf
                    {"facts":{"project.userDriven":"yes"}}                       | 422 | /facts/project.userDriven
                    {"facts":{"organisation.sector":"circus"}}                   | 422 | /facts/organisation.sector
                    {"facts":{"project.startDate":"the first of May"}}           | 422 | /facts/project.startDate
                    """)
    void refusesAMatchThatIsNone(String body, int status, String pointer) {
        ValidatableResponse answer =
                problem(anybody(Service.MATCHING).body(body).post("/v1/matches"), status);
        if (!pointer.equals("NONE")) {
            answer.body("errors.pointer", hasItem(pointer));
        }
    }

    @Test
    void refusesABodyOfTenMegabytes() {
        String body = "{\"facts\":{\"x\":\"" + "x".repeat(10_000_000) + "\"}}";
        problem(anybody(Service.MATCHING).body(body).post("/v1/matches"), 413);
    }

    @Test
    void refusesACriterionOfTheWrongType() {
        String instrument = anybody(Service.INSTRUMENTS)
                .get("/v1/instruments")
                .jsonPath()
                .getString("items.find { it.slug == 'stimulab' }.id");
        Response answer = DIGITALISATION_AGENCY
                .actsAt(Service.INSTRUMENTS)
                .body("""
                        {"instrumentId":"%s","title":{"nb":"Feil"},"summary":{"nb":"Feil"},"criteria":[{"kind":"eligibility",
                         "text":{"nb":"Feil"},"condition":{"fact":"project.userDriven","atLeast":3}}]}""".formatted(instrument))
                .post("/v1/calls");
        problem(answer, 422).body("errors.pointer", hasItem("/criteria/0/condition/atLeast"));
    }

    @Test
    void refusesASubmissionAfterTheDeadline() {
        Instant opening = Calls.soon();
        Instant closing = opening.plusSeconds(3);
        String application = Applications.drafted(Calls.scheduled(opening, closing), Applications.FITTING);
        await().until(() -> Instant.now().isAfter(closing));
        problem(Applications.submit(application), 409).body("code", startsWith("SPINN-APP-"));
        OSLO.to(Service.APPLICATIONS)
                .get("/v1/applications/{id}", application)
                .then()
                .body("state", equalTo("draft"));
    }

    @Test
    void refusesAStaleTag() {
        String application = Applications.drafted(Calls.open(), Applications.FITTING);
        problem(
                OSLO.to(Service.APPLICATIONS)
                        .header("If-Match", "\"0.0\"")
                        .contentType("application/merge-patch+json")
                        .body("{\"title\":\"Another\"}")
                        .patch("/v1/applications/{id}", application),
                412);
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherBody() {
        UUID call = Calls.open();
        Applications.drafted(call, Applications.FITTING);
        String key = UUID.randomUUID().toString();
        draft(call, key, "One").then().statusCode(201);
        draft(call, key, "One").then().statusCode(201).body("title", equalTo("One"));
        problem(draft(call, key, "Two"), 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer nonsense", "Bearer eyJhbGciOiJub25lIn0.e30.", "Basic b3NsbzpvZw=="})
    void refusesWhatIsNoToken(String authorization) {
        problem(
                        anybody(Service.APPLICATIONS)
                                .header("Authorization", authorization)
                                .get("/v1/applications"),
                        401)
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void refusesATokenWithoutTheScope() {
        problem(OSLO.actsAt(Service.INSTRUMENTS).body("{}").post("/v1/calls"), 403);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void answersUnknownPathsMethodsAndTypesWithProblems(Service service) {
        problem(anybody(service).get("/v1/nothing"), 404);
        problem(anybody(service).delete("/v1/problem-types"), 405);
        problem(anybody(service).accept("image/png").get("/v1/problem-types"), 406);
        problem(anybody(service).get("/v1/%F0%9F%98%80"), 404);
    }

    private static Response draft(UUID call, String key, String title) {
        return OSLO.to(Service.APPLICATIONS)
                .header("Idempotency-Key", key)
                .body("{\"callId\":\"%s\",\"title\":\"%s\"}".formatted(call, title))
                .post("/v1/applications");
    }

    /** A problem document without internal details. */
    private static ValidatableResponse problem(Response answer, int status) {
        assertThat(answer.asString()).doesNotContain("Exception", "at no.spinn", "at io.quarkus", ".java:");
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", startsWith("SPINN-"));
    }
}
