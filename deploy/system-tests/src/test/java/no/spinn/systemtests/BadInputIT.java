package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.BERGEN;
import static no.spinn.systemtests.Organisation.DIGITALISATION_AGENCY;
import static no.spinn.systemtests.Organisation.OSLO;
import static no.spinn.systemtests.Organisation.anybody;
import static no.spinn.systemtests.Organisation.speakerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
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

    /** Wherever a project is described, a code is a code, and a number that was divided is asked about. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "organisation.country":"no"                | /organisation.country unknown_code            | "NO"
                    "organisation.country":"Norge"             | /organisation.country unknown_code            | "NO"
                    "organisation.municipalityNumber":"301"    | /organisation.municipalityNumber unknown_code | "0301"
                    "organisation.municipalityNumber":"Oslo"   | /organisation.municipalityNumber unknown_code | "0301"
                    "organisation.municipalityNumber":"9999"   | /organisation.municipalityNumber unknown_code | "9999"
                    "organisation.municipalityNumber":"1507"   | /organisation.municipalityNumber ambiguous_code | 1508, 1580
                    "organisation.municipalityNumber":301      | /organisation.municipalityNumber wrong_type   | NONE
                    "project.themes":["mobility","mobility"]   | /project.themes/1 duplicate_code              | NONE
                    "project.themes":["mobility","Mobility"]   | /project.themes/1 unknown_code                | "mobility"
                    """)
    void refusesACodeThatIsNone(String fact, String fault, String hint) {
        String facts = "{%s,\"project.userDriven\":\"yes\"}".formatted(fact);
        List<String> expected = List.of("/facts" + fault, "/facts/project.userDriven wrong_type");
        for (String language : List.of("nb", "nn", "en")) {
            Response matched = speakerOf(language, Service.MATCHING)
                    .body("{\"facts\":%s}".formatted(facts))
                    .post("/v1/matches");
            assertThat(faults(matched)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(matched.header("Content-Language")).contains(language);
            assertThat(matched.jsonPath().getString("errors.detail")).contains(hint.equals("NONE") ? "" : hint);
        }
        assertThat(faults(BERGEN.actsAt(Service.MATCHING)
                        .body("{\"name\":\"Prosjekt\",\"facts\":%s}".formatted(facts))
                        .post("/v1/profiles")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void storesNoDraftWithCodesThatAreNone() {
        UUID call = Calls.open();
        String saved = Applications.drafted(call, "{}");
        int before =
                OSLO.to(Service.APPLICATIONS).get("/v1/applications?limit=200").path("items.size()");
        String facts = """
                {"organisation.country":"no","organisation.municipalityNumber":"1507","project.themes":["mobility","x"],
                 "project.requestedAmount":{"amount":"1.00","currency":"EUR"}}""";
        List<String> expected = List.of(
                "/facts/organisation.country unknown_code",
                "/facts/organisation.municipalityNumber ambiguous_code",
                "/facts/project.themes/1 unknown_code");
        Response created = OSLO.actsAt(Service.APPLICATIONS)
                .body("{\"callId\":\"%s\",\"facts\":%s}".formatted(call, facts))
                .post("/v1/applications");
        assertThat(faults(created)).containsAll(expected);
        Response patched = OSLO.to(Service.APPLICATIONS)
                .header(
                        "If-Match",
                        OSLO.to(Service.APPLICATIONS)
                                .get("/v1/applications/{id}", saved)
                                .header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"facts\":%s}".formatted(facts))
                .patch("/v1/applications/{id}", saved);
        assertThat(faults(patched)).containsAll(expected);
        OSLO.to(Service.APPLICATIONS).get("/v1/applications/{id}", saved).then().body("facts", anEmptyMap());
        assertThat(OSLO.to(Service.APPLICATIONS)
                        .get("/v1/applications?limit=200")
                        .<Integer>path("items.size()"))
                .isEqualTo(before);
    }

    @Test
    void refusesFactsOfTheProjectFromItsMembers() {
        Response answer = anybody(Service.MATCHING).body("""
                        {"facts":{"project.userDriven":true},"members":[
                          {"facts":{"organisation.sector":"municipality","project.userDriven":true}},
                          {"facts":{"applicant.role":"coordinator","organisation.country":"no"}}]}""").post("/v1/matches");
        assertThat(faults(answer))
                .containsExactlyInAnyOrder(
                        "/members/0/facts/project.userDriven not_here",
                        "/members/1/facts/applicant.role not_here",
                        "/members/1/facts/organisation.country unknown_code");
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

    /** Of a problem with status 422. */
    private static List<String> faults(Response answer) {
        problem(answer, 422);
        return answer.jsonPath().getList("errors.collect { it.pointer + ' ' + it.code }");
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
