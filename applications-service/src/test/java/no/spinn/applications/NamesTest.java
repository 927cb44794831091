package no.spinn.applications;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import java.util.function.Supplier;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Project;
import no.spinn.applications.testdata.Statements;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers have names beside ids, so that a client can draw a row of a table from one request. */
@QuarkusTest
@WithInfrastructure
class NamesTest {

    private static final Applicant BODY = new Applicant("123456785");
    private static final String NAMED = "{\"applicantName\":\"Oslo kommune\"}";

    @Inject
    Neighbours neighbours;

    @Inject
    EntityManagerFactory factory;

    private CallBuilder call;

    @BeforeEach
    void publish() {
        Vocabularies.publishTo(neighbours);
        call = aCall();
        call.publishTo(neighbours);
    }

    @Test
    void anApplicationNamesItsCallAndItsApplicant() {
        String application = named();
        hasNames(OSLO.request().header("Accept-Language", "en").get(application), "");
        OSLO.request()
                .get(application)
                .then()
                .header("Content-Language", "nb")
                .body("call.title", equalTo("En utlysning"))
                .body("callId", nullValue())
                .body("requested.amount", equalTo("2000000.00"));
    }

    @Test
    void aRowHasNamesSumsAndTheOutcome() {
        Handling.partiallyGranted(call.id());
        Response rows = OSLO.request()
                .header("Accept-Language", "en")
                .queryParam("callId", call.id())
                .get("/v1/applications");
        rows.then()
                .body("items[0].call.title", equalTo("A call"))
                .body("items[0].applicant.name", nullValue())
                .body("items[0].requested.amount", equalTo("2000000.00"))
                .body("items[0].decision.outcome", equalTo("partially_granted"))
                .body("items[0].decision.granted.amount", equalTo("1500000.00"))
                .body("items[0].decision.decidedAt", notNullValue());
    }

    @Test
    void whatOthersSeeHasTheSameNames() {
        String application = named();
        OSLO.act().body("""
                        {"organisation":"0192:964338531","name":"Bergen kommune","country":"NO","participation":"partner"}""").post(application + "/partners").then().statusCode(201);
        hasNames(english(BERGEN).get("/v1/partner-invitations"), "items[0].");
        Response invitations = BERGEN.request().get("/v1/partner-invitations");
        BERGEN.act()
                .post("/v1/partner-invitations/%s/confirmation".formatted(invitations.<String>path("items[0].id")))
                .then()
                .body("call.title", equalTo("En utlysning"));
        OSLO.submit(application).then().statusCode(201);
        english(OSLO)
                .get(application + "/submission")
                .then()
                .body("call.title", equalTo("A call"))
                .body("call.provider.name", equalTo("Tilbyder"));

        PROVIDER.act().post(application + "/formal-check").then().statusCode(200);
        PROVIDER.act().post(application + "/assessment").then().statusCode(200);
        assign(application);
        hasNames(english(BODY).get("/v1/assignments"), "items[0].application.");
        BODY.request()
                .get("/v1/assignments")
                .then()
                .body("items[0].application.partners[0].name", equalTo("Bergen kommune"));
        english(PROVIDER)
                .get("/v1/calls/%s/ranking".formatted(call.id()))
                .then()
                .body("call.title", equalTo("A call"))
                .body("unscored[0].title", equalTo("Tryggere skolevei"))
                .body("unscored[0].applicant.name", equalTo("Oslo kommune"));
    }

    @Test
    void anAppealNamesItsThreeParties() {
        String application = named();
        OSLO.submit(application).then().statusCode(201);
        PROVIDER.act().post(application + "/formal-check").then().statusCode(200);
        PROVIDER.act()
                .body("{\"reason\":\"Not a project.\"}")
                .post(application + "/dismissal")
                .then()
                .statusCode(201);
        OSLO.act()
                .body("{\"grounds\":\"It is.\"}")
                .post(application + "/appeal")
                .then()
                .statusCode(201)
                .body("appealBody.name", equalTo("Nemnda"))
                .body("provider.name", equalTo("Tilbyder"));
        hasNames(english(PROVIDER).queryParam("as", "provider").get("/v1/appeals"), "items[0].");
    }

    @Test
    void aFollowUpNamesItsProject() {
        english(OSLO)
                .get(Project.accepted(call.id()) + "/follow-up")
                .then()
                .body("title", equalTo("Tryggere skolevei"))
                .body("call.title", equalTo("A call"))
                .body("applicant.organisation", equalTo("0192:958935420"));
    }

    @Test
    void aTagCoversTheNamesAndAWriteComparesTheVersionAlone() {
        String application = OSLO.drafted(call.id());
        String tag = OSLO.request().get(application).header("ETag");
        unchanged(application, tag).then().statusCode(304);
        english(OSLO).header("If-None-Match", tag).get(application).then().statusCode(200);

        call.entitled("En endret utlysning").publishTo(neighbours);

        unchanged(application, tag)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("call.title", equalTo("En endret utlysning"));
        change(application, tag).then().statusCode(200);
        change(application, tag).then().statusCode(412);
        change(application, "W/\"2.0\"").then().statusCode(412);
        change(application, "\"2\"").then().statusCode(412);
    }

    @Test
    void aPageNeedsTheSameQueriesForOneRowAsForMany() {
        Applicant applicant = Applicant.another();
        applicant.drafted(call.id());
        long one = statements(() -> applicant.request().get("/v1/applications"));
        for (int i = 0; i < 3; i++) {
            applicant.drafted(aCall().publishTo(neighbours));
        }
        assertThat(statements(() -> applicant.request().get("/v1/applications")))
                .isEqualTo(one);
    }

    private long statements(Supplier<Response> request) {
        return Statements.of(factory, () -> request.get().then().statusCode(200));
    }

    private static Response unchanged(String application, String tag) {
        return OSLO.request().header("If-None-Match", tag).get(application);
    }

    private static Response change(String application, String tag) {
        return OSLO.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"title\":\"Trygg skolevei\"}")
                .patch(application);
    }

    private static RequestSpecification english(Applicant who) {
        return who.request().header("Accept-Language", "en");
    }

    private void assign(String application) {
        String assessor = PROVIDER.act()
                .body("{\"reference\":\"%s\",\"organisation\":\"0192:123456785\"}".formatted(UUID.randomUUID()))
                .post("/v1/calls/%s/assessors".formatted(call.id()))
                .then()
                .statusCode(201)
                .body("call.title", equalTo("En utlysning"))
                .body("organisation.organisation", equalTo("0192:123456785"))
                .body("organisation.name", nullValue())
                .extract()
                .path("id");
        PROVIDER.act()
                .body("{\"assessorId\":\"%s\"}".formatted(assessor))
                .post(application + "/assignments")
                .then()
                .statusCode(201);
    }

    private String named() {
        String application = OSLO.drafted(call.id());
        OSLO.change(application, NAMED).then().statusCode(200);
        return application;
    }

    private void hasNames(Response answer, String at) {
        answer.then()
                .statusCode(200)
                .body(at + "call.id", equalTo(call.id().toString()))
                .body(at + "call.title", equalTo("A call"))
                .body(at + "call.closesAt", notNullValue())
                .body(at + "call.instrument.slug", equalTo("stimulab"))
                .body(at + "call.instrument.name", equalTo("STIMULAB"))
                .body(at + "call.instrument.id", notNullValue())
                .body(at + "call.provider.organisation", equalTo("0192:" + CallBuilder.PROVIDER))
                .body(at + "call.provider.name", equalTo("Tilbyder"))
                .body(at + "title", equalTo("Tryggere skolevei"))
                .body(at + "applicant.organisation", equalTo("0192:958935420"))
                .body(at + "applicant.name", equalTo("Oslo kommune"));
    }
}
