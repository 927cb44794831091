package no.spinn.applications.project.closing.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Project;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.time.OsloDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the agreement to the closed case. */
@QuarkusTest
@WithInfrastructure
class FollowUpResourceTest {

    private static final String REFUSAL = """
            {"reason":"We cannot do it after all."}""";

    @Inject
    Neighbours neighbours;

    private UUID call = new UUID(0, 0);

    @BeforeEach
    void publish() {
        Vocabularies.publishTo(neighbours);
        call = aCall().publishTo(neighbours);
    }

    @Test
    void leadsFromTheAgreementToTheClosedCase() {
        String application = Handling.granted(call);
        Project.write(application, Project.terms()).then().statusCode(200).body("acceptedAt", nullValue());
        Project.accept(application).then().statusCode(200).body("sha256", matchesPattern("[0-9a-f]{64}"));
        Project.pay(application, "start", "1500000.00").then().statusCode(201);
        OSLO.act().post(application + "/start").then().statusCode(200).body("state", equalTo("in_progress"));
        Project.deliver(application, "progress").then().statusCode(200).body("state", equalTo("delivered"));
        approve(application, "progress");
        Project.pay(application, "pilot", "500000.00").then().statusCode(201);
        Project.deliver(application, "final").then().statusCode(200);
        OSLO.request().get(application).then().body("state", equalTo("final_reported"));
        close(application, "{}").then().statusCode(409).body("errors[0].pointer", equalTo("/reports/final"));
        approve(application, "final");

        close(application, "{}").then().statusCode(201);

        for (Applicant reader : List.of(OSLO, PROVIDER)) {
            reader.request()
                    .get(application + "/follow-up")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("closed"))
                    .body("paid.amount", equalTo("2000000.00"))
                    .body("left.amount", equalTo("0.00"))
                    .body("reportsDue", empty());
        }
        BERGEN.request().get(application + "/follow-up").then().statusCode(404);
        OSLO.request()
                .queryParam("limit", 200)
                .get(application + "/journal")
                .then()
                .body(
                        "items.action",
                        hasItems(
                                "write_agreement",
                                "accept",
                                "record_payment",
                                "deliver_report",
                                "approve_report",
                                "close"));
    }

    @Test
    void requiresAnAgreementThatAddsUp() {
        String application = Handling.granted(call);
        refused(application, Project.terms().replace("500000.00", "400000.00"), "/milestones", "sum_differs");
        refused(application, Project.terms().replaceFirst("NOK", "EUR"), "/milestones/0/amount", "wrong_currency");
        refused(
                application,
                Project.terms().replace("\"kind\":\"final\"", "\"kind\":\"progress\""),
                "/reports",
                "final_report");
        refused(
                application,
                Project.terms().replace("\"milestone\":\"pilot\"", "\"milestone\":\"x\""),
                "/reports/0/milestone",
                "unknown_milestone");
        refused(application, Project.terms().replace("2028-02-29", "2026-01-01"), "/endsOn", "before_start");
        refused(
                application,
                Project.terms().replace("\"key\":\"pilot\"", "\"key\":\"start\""),
                "/milestones/1/key",
                "duplicate");
        OSLO.request().get(application + "/agreement").then().statusCode(404);
    }

    @Test
    void acceptsTheVersionThatWasRead() {
        String application = Handling.granted(call);
        Response first = Project.write(application, Project.terms());
        Project.write(application, Project.terms()).then().statusCode(428);
        PROVIDER.request()
                .header("If-Match", first.header("ETag"))
                .body(Project.terms().replace("Half", "A part"))
                .put(application + "/agreement")
                .then()
                .statusCode(200);
        OSLO.act().post(application + "/agreement/acceptance").then().statusCode(428);
        OSLO.act()
                .header("If-Match", first.header("ETag"))
                .post(application + "/agreement/acceptance")
                .then()
                .statusCode(412);
        Project.accept(application).then().statusCode(200).body("terms.text", equalTo("A part of the costs."));
        String tag = PROVIDER.request().get(application + "/agreement").header("ETag");
        PROVIDER.request()
                .header("If-Match", tag)
                .body(Project.terms())
                .put(application + "/agreement")
                .then()
                .statusCode(409);
    }

    @Test
    void blocksAcceptingAndDecliningWhileAnAppealIsPending() {
        String application = Handling.partiallyGranted(call);
        Project.write(application, Project.terms().replace("\"500000.00\"", "\"0.00\""))
                .then()
                .statusCode(200);
        OSLO.act()
                .body("{\"grounds\":\"All of it.\"}")
                .post(application + "/appeal")
                .then()
                .statusCode(201);
        Project.accept(application).then().statusCode(409).body("code", equalTo("SPINN-APP-0072"));
        decline(application).then().statusCode(409);
        OSLO.act().post(application + "/appeal/withdrawal").then().statusCode(200);
        Project.accept(application).then().statusCode(200);
    }

    @Test
    void refusesAnAgreementThatIsOlderThanTheDecision() {
        String application = Handling.partiallyGranted(call);
        Project.write(application, Project.terms().replace("\"500000.00\"", "\"0.00\""))
                .then()
                .statusCode(200);
        OSLO.act()
                .body("{\"grounds\":\"All of it.\"}")
                .post(application + "/appeal")
                .then()
                .statusCode(201);
        PROVIDER.act()
                .body("{\"outcome\":\"reversed\",\"reasons\":\"Yes.\"}")
                .post(application + "/appeal/reconsideration")
                .then()
                .statusCode(200);
        Handling.decide(application, """
                        {"outcome":"granted","amount":{"amount":"2000000.00","currency":"NOK"},"summary":"Yes.","reasons":[]}""").then().statusCode(201);
        Project.accept(application).then().statusCode(422).body("code", equalTo("SPINN-APP-0070"));
        PROVIDER.request()
                .header(
                        "If-Match",
                        PROVIDER.request().get(application + "/agreement").header("ETag"))
                .body(Project.terms())
                .put(application + "/agreement")
                .then()
                .statusCode(200);
        Project.accept(application).then().statusCode(200);
    }

    @Test
    void returnsADeclinedGrantToTheBudget() {
        UUID small = aCall().granting(2_000_000).publishTo(neighbours);
        String first = Handling.granted(small);
        String second = Handling.recommended(small);
        String grant = """
                {"outcome":"granted","amount":{"amount":"2000000.00","currency":"NOK"},"summary":"Yes.","reasons":[]}""";
        Handling.decide(second, grant).then().statusCode(409);
        decline(first).then().statusCode(200).body("state", equalTo("declined"));
        Handling.decide(second, grant).then().statusCode(201);
    }

    @Test
    void refusesPaymentsBeyondAMilestone() {
        String application = Project.accepted(call);
        Project.pay(application, "start", "1000000.00").then().statusCode(201);
        Project.pay(application, "start", "500000.01")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("beyond_milestone"));
        Project.pay(application, "end", "1.00")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown_milestone"));
        Project.pay(application, "start", "0").then().statusCode(422).body("errors[0].code", equalTo("zero"));
        Response last = Project.pay(application, "start", "500000.00");
        last.then().statusCode(201);
        String reversal = "%s/payments/%s/reversal".formatted(application, last.<String>path("id"));
        PROVIDER.act().body("{\"reason\":\"Twice\"}").post(reversal).then().statusCode(200);
        PROVIDER.act().body("{\"reason\":\"Twice\"}").post(reversal).then().statusCode(409);
        Project.pay(application, "start", "500000.00").then().statusCode(201);
        OSLO.request()
                .get(application + "/payments")
                .then()
                .body("items", hasSize(3))
                .body("items[1].reversedAt", notNullValue());
        OSLO.act().body("{\"reason\":\"x\"}").post(reversal).then().statusCode(403);
    }

    @Test
    void acceptsTheFinalReportLastAndSendsReportsBack() {
        String application = Project.started(call);
        Project.deliver(application, "final")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/reports/progress"));
        PROVIDER.act().post(application + "/reports/progress/approval").then().statusCode(409);
        Project.deliver(application, "progress").then().statusCode(200).body("content.figures[0].value", equalTo(120));
        Project.deliver(application, "progress").then().statusCode(409);
        PROVIDER.act()
                .body("{\"reason\":\"Which schools?\"}")
                .post(application + "/reports/progress/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("returned"));
        Project.deliver(application, "final").then().statusCode(409);
        Project.deliver(application, "progress").then().statusCode(200);
        Project.deliver(application, "final").then().statusCode(200);
        OSLO.request().get(application + "/reports/progress/deliveries").then().body("items", hasSize(2));
        Project.deliver(application, "nothing").then().statusCode(404);
        OSLO.act().post(application + "/reports/final/approval").then().statusCode(403);
        BERGEN.request().get(application + "/reports").then().statusCode(404);
        OSLO.request().get(application + "/reports").then().body("items.key", equalTo(List.of("progress", "final")));
    }

    @Test
    void requiresAReasonToCloseWithAnUnpaidRest() {
        String application = Project.reported(call);
        approve(application, "progress");
        approve(application, "final");
        close(application, "{}").then().statusCode(409).body("errors[0].pointer", equalTo("/remainder"));
        OSLO.act()
                .body("{\"remainder\":\"x\"}")
                .post(application + "/closing")
                .then()
                .statusCode(403);
        close(application, "{\"remainder\":\"The project cost less.\"}")
                .then()
                .statusCode(201)
                .body("remainder", equalTo("The project cost less."));
    }

    @Test
    void reclaimsAtMostWhatWasPaid() {
        String application = Project.started(call);
        Project.pay(application, "start", "1500000.00").then().statusCode(201);
        reclaim(application, "1500000.01").then().statusCode(422).body("errors[0].pointer", equalTo("/amount"));
        reclaim(application, "0").then().statusCode(422);

        reclaim(application, "400000.00").then().statusCode(201);

        OSLO.request().get(application).then().body("state", equalTo("reclaimed"));
        reclaim(application, "1.00").then().statusCode(409);
        receive(application, "400000.01").then().statusCode(422);
        receive(application, "300000.00").then().statusCode(200).body("receipts", hasSize(1));
        receive(application, "100000.01").then().statusCode(422);
        receive(application, "100000.00").then().statusCode(200);
        OSLO.request().get(application + "/repayment").then().statusCode(200).body("receipts", hasSize(2));
        BERGEN.request().get(application + "/repayment").then().statusCode(404);
    }

    private static void approve(String application, String report) {
        PROVIDER.act()
                .post("%s/reports/%s/approval".formatted(application, report))
                .then()
                .statusCode(200);
    }

    private static Response close(String application, String body) {
        return PROVIDER.act().body(body).post(application + "/closing");
    }

    private static Response decline(String application) {
        return OSLO.act().body(REFUSAL).post(application + "/agreement/refusal");
    }

    private static Response reclaim(String application, String amount) {
        return PROVIDER.act().body("""
                        {"amount":{"amount":"%s","currency":"NOK"},"reason":"Not spent","dueOn":"2099-01-01"}""".formatted(amount)).post(application + "/repayment");
    }

    private static Response receive(String application, String amount) {
        return PROVIDER.act()
                .body(Project.receipt(
                        amount, LocalDate.now(OsloDays.OSLO), UUID.randomUUID().toString()))
                .post(application + "/repayment/receipts");
    }

    private static void refused(String application, String terms, String pointer, String code) {
        Project.write(application, terms)
                .then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", hasItems(pointer + " " + code));
    }
}
