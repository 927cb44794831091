package no.spinn.applications.applying.invitation.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invitations of partners, and their answers. */
@QuarkusTest
@WithInfrastructure
class PartnerResourceTest {

    private static final String BERGENS = "0192:964338531";
    private static final String HAMBURGS = "9930:DE118509725";

    @Inject
    Neighbours neighbours;

    private String application;

    @BeforeEach
    void draft() {
        Vocabularies.publishTo(neighbours);
        application = OSLO.drafted(aCall().publishTo(neighbours));
    }

    @Test
    void areInvitedAndAnswerForThemselves() {
        Response invited = invite(BERGENS, "NO");
        invited.then().statusCode(201).body("state", equalTo("invited")).body("answeredAt", nullValue());
        OSLO.submit(application)
                .then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", hasItem("/partners/0 not_answered"));
        BERGEN.request()
                .get("/v1/partner-invitations")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(invited.path("id")))
                .body("items[0].applicant.organisation", equalTo("0192:958935420"))
                .body("items[0].title", equalTo("Tryggere skolevei"))
                .body("items[0]", not(org.hamcrest.Matchers.hasKey("answers")));

        answer(BERGEN.act(), invited, "confirmation").then().statusCode(200).body("state", equalTo("confirmed"));

        OSLO.request()
                .get(application + "/partners")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("confirmed"));
        OSLO.submit(application).then().statusCode(201);
        assertThat(OSLO.request().get(application + "/submission/snapshot").<String>path("partners[0].organisation"))
                .isEqualTo(BERGENS);
        PROVIDER.request().get(application + "/partners").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void mayBeForeign() {
        Response invited = invite(HAMBURGS, "DE");
        RequestSpecification hamburg = RestAssured.given()
                .auth()
                .oauth2(Tokens.token()
                        .consumer(HAMBURGS)
                        .scopes("spinn:applications spinn:applications.write")
                        .sign())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON);
        answer(hamburg, invited, "confirmation").then().statusCode(200).body("state", equalTo("confirmed"));
    }

    @Test
    void blockTheSubmissionWhenTheyDecline() {
        Response invited = invite(BERGENS, "NO");
        BERGEN.act()
                .body("{\"reason\":\"No people for it this year\"}")
                .post("/v1/partner-invitations/%s/refusal".formatted(invited.<String>path("id")))
                .then()
                .statusCode(200)
                .body("state", equalTo("declined"));
        OSLO.request()
                .get(application + "/validation")
                .then()
                .body("errors.collect { it.pointer + ' ' + it.code }", hasItem("/partners/0 declined"));
        OSLO.request().delete(partner(invited)).then().statusCode(204);
        OSLO.request().get(application + "/partners").then().body("items", empty());
        OSLO.submit(application).then().statusCode(201);
    }

    @Test
    void readTheApplicationOnceTheyHaveConfirmed() {
        Response invited = invite(BERGENS, "NO");
        BERGEN.request()
                .header("Accept-Language", "en")
                .get(application)
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0094"))
                .body("detail", containsString("Answer your invitation first"));
        answer(BERGEN.act(), invited, "confirmation");
        BERGEN.request()
                .get(application)
                .then()
                .statusCode(200)
                .body("facts", not(anEmptyMap()))
                .body("answers", nullValue());
        BERGEN.request().get(application + "/journal").then().statusCode(404);
        BERGEN.request().delete(application).then().statusCode(403);
        BERGEN.request()
                .queryParam("as", "partner")
                .get("/v1/applications")
                .then()
                .body("items[0].id", equalTo(OSLO.request().get(application).path("id")));
    }

    @Test
    void canBeMembersOfACoordinator() {
        Response invited = OSLO.act().body("""
                        {"organisation":"%s","name":"Bergen kommune","country":"NO","participation":"member"}""".formatted(BERGENS)).post(application + "/partners");
        invited.then().statusCode(201).body("participation", equalTo("member"));
        answer(BERGEN.act(), invited, "confirmation").then().statusCode(200);
        OSLO.submit(application)
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        hasItem("/facts/applicant.role differs_from_partners"));

        OSLO.change(application, "{\"facts\":{\"applicant.role\":\"coordinator\"}}")
                .then()
                .statusCode(200);

        OSLO.submit(application).then().statusCode(201);
        BERGEN.request().get(application).then().statusCode(200).body("answers", not(nullValue()));
        BERGEN.request().get(application + "/submission").then().statusCode(200);
    }

    @Test
    void areRequiredOfACoordinator() {
        OSLO.change(application, "{\"facts\":{\"applicant.role\":\"coordinator\"}}")
                .then()
                .statusCode(200);
        OSLO.submit(application).then().statusCode(422).body("errors.pointer", hasItem("/facts/applicant.role"));
    }

    @Test
    void answerOnce() {
        Response invited = invite(BERGENS, "NO");
        answer(BERGEN.act(), invited, "confirmation").then().statusCode(200);
        answer(BERGEN.act(), invited, "refusal").then().statusCode(409).body("code", equalTo("SPINN-APP-0015"));
    }

    @Test
    void answerOnceInConcurrentRequests() throws Exception {
        Response invited = invite(BERGENS, "NO");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = List.of(
                    threads.submit(
                            () -> answer(BERGEN.act(), invited, "confirmation").statusCode()),
                    threads.submit(
                            () -> answer(BERGEN.act(), invited, "refusal").statusCode()));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void cannotBeAnsweredByOthers() {
        Response invited = invite(BERGENS, "NO");
        answer(OSLO.act(), invited, "confirmation").then().statusCode(404);
        answer(PROVIDER.act(), invited, "refusal").then().statusCode(404);
        OSLO.request().get(application + "/partners").then().body("items[0].state", equalTo("invited"));
    }

    @Test
    void areHiddenFromStrangers() {
        Response invited = invite(BERGENS, "NO");
        for (Applicant stranger : List.of(Applicant.another(), PROVIDER)) {
            stranger.request().get(application + "/partners").then().statusCode(404);
            stranger.request().delete(partner(invited)).then().statusCode(404);
        }
    }

    @Test
    void areFromACountryThatExists() {
        invite(BERGENS, "XX")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/country"))
                .body("errors[0].code", equalTo("unknown_code"));
    }

    @Test
    void areNotTheApplicantAndAreInvitedOnce() {
        invite(BERGENS, "NO").then().statusCode(201);
        invite(BERGENS, "NO").then().statusCode(422).body("errors[0].code", equalTo("already_invited"));
        invite("0192:958935420", "NO").then().statusCode(422).body("errors[0].code", equalTo("applicant"));
        invite("0192:123456789", "NO").then().statusCode(400).body("errors[0].pointer", equalTo("/organisation"));
        invite(HAMBURGS, "Germany").then().statusCode(not(201)).body("errors[0].pointer", equalTo("/country"));
    }

    @Test
    void showWhatIsStatedAboutThemAsMembers() {
        Response invited = inviteMember("""
                {"organisation.sector":"municipality","organisation.publicFundingShare":0.50,"organisation.country":"NO"}""");
        invited.then()
                .statusCode(201)
                .body("facts.'organisation.sector'", equalTo("municipality"))
                .body("facts.'organisation.publicFundingShare'", equalTo(0.5f));
        BERGEN.request()
                .get("/v1/partner-invitations")
                .then()
                .body("items[0].facts.'organisation.sector'", equalTo("municipality"));
        OSLO.request().get(partner(invited)).then().body("facts.size()", equalTo(3));
        OSLO.request().delete(partner(invited)).then().statusCode(204);
        invite(BERGENS, "NO").then().statusCode(201).body("facts", anEmptyMap());
    }

    @Test
    void haveFactsOfTheirOrganisationAsMembersAndNoOthers() {
        String body = """
                {"organisation":"0192:958935420","name":"Oslo","country":"XX","participation":"member","facts":{
                 "organisation.sector":"bank","organisation.publicFundingShare":"half","organisation.unheardOf":1,
                 "organisation.municipalityNumber":"1507","project.userDriven":true,"applicant.role":"coordinator"}}""";
        OSLO.act()
                .body(body)
                .post(application + "/partners")
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-APP-0014"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/organisation applicant",
                                "/country unknown_code",
                                "/facts/organisation.sector unknown_code",
                                "/facts/organisation.publicFundingShare wrong_type",
                                "/facts/organisation.unheardOf unknown_fact",
                                "/facts/organisation.municipalityNumber ambiguous_code",
                                "/facts/project.userDriven not_here",
                                "/facts/applicant.role not_here"));
        OSLO.request().get(application + "/partners").then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "nb, et medlem har bare opplysninger om sin egen organisasjon, landet til organisasjonen er NO",
        "nn, ein medlem har berre opplysningar om sin eigen organisasjon, landet til organisasjonen er NO",
        "en, a member has facts about its organisation only, the country of the organisation is NO"
    })
    void areRefusedInTheLanguageOfTheApplicant(String language, String notHere, String differs) {
        OSLO.act()
                .header("Accept-Language", language)
                .body(member("{\"organisation.country\":\"SE\",\"project.userDriven\":true}"))
                .post(application + "/partners")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("not_here", "differs_from_country"))
                .body("errors.detail", containsInAnyOrder(notHere, differs));
    }

    @Test
    void haveNoFactsUnlessTheyAreMembers() {
        OSLO.act()
                .body(member("{\"organisation.sector\":\"municipality\"}").replace("\"member\"", "\"partner\""))
                .post(application + "/partners")
                .then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/facts not_here"));
    }

    @Test
    void areAtMostAHundred() {
        for (int i = 0; i < 100; i++) {
            invite("0192:" + Applicant.another().organisationNumber(), "NO")
                    .then()
                    .statusCode(201);
        }
        inviteMember("{}")
                .then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/organisation too_many"));
    }

    @Test
    void cannotChangeAfterSubmission() {
        Response invited = invite(BERGENS, "NO");
        answer(BERGEN.act(), invited, "confirmation");
        OSLO.submit(application).then().statusCode(201);
        invite(HAMBURGS, "DE").then().statusCode(409).body("code", equalTo("SPINN-APP-0009"));
        OSLO.request().delete(partner(invited)).then().statusCode(409);
    }

    private Response invite(String organisation, String country) {
        return OSLO.act().body("""
                        {"organisation":"%s","name":"Partner","country":"%s","contribution":"Tries it out"}""".formatted(organisation, country)).post(application + "/partners");
    }

    private Response inviteMember(String facts) {
        return OSLO.act().body(member(facts)).post(application + "/partners");
    }

    private static String member(String facts) {
        return """
                {"organisation":"%s","name":"Bergen kommune","country":"NO","participation":"member","facts":%s}""".formatted(BERGENS, facts);
    }

    private String partner(Response invited) {
        return "%s/partners/%s".formatted(application, invited.<String>path("id"));
    }

    private static Response answer(RequestSpecification as, Response invited, String answer) {
        return as.post("/v1/partner-invitations/%s/%s".formatted(invited.<String>path("id"), answer));
    }
}
