package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.BERGEN;
import static no.spinn.systemtests.Organisation.DIGITALISATION_AGENCY;
import static no.spinn.systemtests.Organisation.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.local.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An application of Oslo from draft to closed case, with an assessor from Bergen and an attachment. */
class WholeLifeIT {

    private static final byte[] PLAN = "The plan of the project.\n".getBytes(StandardCharsets.US_ASCII);

    private String application = "";

    @Test
    void goesFromADraftToTheClosedCase() {
        UUID call = Calls.open();
        application = "/v1/applications/" + Applications.drafted(call, Applications.FITTING);
        attach();
        Applications.submit(application.substring(application.lastIndexOf('/') + 1))
                .then()
                .statusCode(201);
        agencyActs("formal-check", null, 200);
        agencyActs("assessment", null, 200);
        assess(call);
        rank(call);
        String reasons = reasons();
        agencyActs("recommendation", decision(reasons), 201);
        agencyActs("decision", decision(reasons), 201);
        readLetter();
        carryOut();
        OSLO.to(Service.APPLICATIONS)
                .get(application + "/journal/verification")
                .then()
                .body("intact", equalTo(true));
        assertThat(DIGITALISATION_AGENCY
                        .to(Service.APPLICATIONS)
                        .get(application + "/export")
                        .asByteArray())
                .contains("plan.txt".getBytes(StandardCharsets.US_ASCII))
                .contains("letter.pdf".getBytes(StandardCharsets.US_ASCII))
                .contains("agreement.json".getBytes(StandardCharsets.US_ASCII));
    }

    private void attach() {
        OSLO.to(Service.APPLICATIONS)
                .contentType("application/octet-stream")
                .body(PLAN)
                .put(application + "/attachments/plan.txt")
                .then()
                .statusCode(201);
        assertThat(OSLO.to(Service.APPLICATIONS)
                        .accept("*/*")
                        .get(application + "/attachments/plan.txt/content")
                        .asByteArray())
                .isEqualTo(PLAN);
    }

    private void assess(UUID call) {
        String assessor = DIGITALISATION_AGENCY
                .actsAt(Service.APPLICATIONS)
                .body("{\"reference\":\"A-1\",\"organisation\":\"0192:964338531\"}")
                .post("/v1/calls/{call}/assessors", call)
                .path("id");
        Response assigned = agencyActs("assignments", "{\"assessorId\":\"%s\"}".formatted(assessor), 201);
        String assignment = "%s/assignments/%s".formatted(application, assigned.<String>path("id"));
        Response declared = BERGEN.actsAt(Service.APPLICATIONS)
                .body("{\"impartial\":true,\"reason\":\"No ties.\"}")
                .post(assignment + "/declaration");
        declared.then().statusCode(200);
        BERGEN.to(Service.APPLICATIONS).get(application).then().statusCode(200);
        BERGEN.to(Service.APPLICATIONS)
                .header("If-Match", declared.header("ETag"))
                .body("{\"scores\":[%s]}"
                        .formatted(perCriterion("{\"criterionId\":\"%s\",\"score\":5,\"reason\":\"Good.\"}")))
                .put(assignment + "/scores")
                .then()
                .statusCode(200);
        BERGEN.actsAt(Service.APPLICATIONS)
                .post(assignment + "/scores/submission")
                .then()
                .statusCode(200);
    }

    private void rank(UUID call) {
        DIGITALISATION_AGENCY
                .to(Service.APPLICATIONS)
                .get("/v1/calls/{call}/ranking", call)
                .then()
                .statusCode(200)
                .body("items.applicationId", hasItem(application.substring(application.lastIndexOf('/') + 1)))
                .body("items[0].rank", equalTo(1));
    }

    private String reasons() {
        return perCriterion("{\"criterionId\":\"%s\",\"reason\":\"Good.\"}");
    }

    private String perCriterion(String json) {
        List<String> criteria = DIGITALISATION_AGENCY
                .to(Service.APPLICATIONS)
                .get(application + "/assessment")
                .path("criteria.criterionId");
        assertThat(criteria).isNotEmpty();
        return criteria.stream().map(json::formatted).collect(Collectors.joining(","));
    }

    private static String decision(String reasons) {
        return "{\"outcome\":\"granted\",\"summary\":\"Guidance in four workshops.\",\"reasons\":[%s]}"
                .formatted(reasons);
    }

    private void readLetter() {
        String notice =
                OSLO.to(Service.APPLICATIONS).get(application + "/notices").path("items[0].id");
        OSLO.actsAt(Service.APPLICATIONS)
                .post("%s/notices/%s/arrival".formatted(application, notice))
                .then()
                .statusCode(200);
        assertThat(OSLO.to(Service.APPLICATIONS)
                        .accept("application/pdf")
                        .get("%s/notices/%s/letter".formatted(application, notice))
                        .asByteArray())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private void carryOut() {
        DIGITALISATION_AGENCY
                .to(Service.APPLICATIONS)
                .body("""
                        {"text":"Four workshops.","startsOn":"2027-03-01","endsOn":"2027-09-30","milestones":[],
                         "reports":[{"key":"final","kind":"final","title":"Final report","dueOn":"2027-10-31"}]}""")
                .put(application + "/agreement")
                .then()
                .statusCode(200);
        OSLO.actsAt(Service.APPLICATIONS)
                .header(
                        "If-Match",
                        OSLO.to(Service.APPLICATIONS)
                                .get(application + "/agreement")
                                .header("ETag"))
                .post(application + "/agreement/acceptance")
                .then()
                .statusCode(200);
        OSLO.actsAt(Service.APPLICATIONS).post(application + "/start").then().statusCode(200);
        OSLO.actsAt(Service.APPLICATIONS)
                .body("{\"text\":\"The service is in use.\"}")
                .post(application + "/reports/final/delivery")
                .then()
                .statusCode(200);
        agencyActs("reports/final/approval", null, 200);
        agencyActs("closing", "{}", 201);
        OSLO.to(Service.APPLICATIONS).get(application).then().body("state", equalTo("closed"));
    }

    private Response agencyActs(String act, @Nullable String body, int expected) {
        var request = DIGITALISATION_AGENCY.actsAt(Service.APPLICATIONS);
        Response answer = (body == null ? request : request.body(body)).post(application + "/" + act);
        answer.then().statusCode(expected);
        return answer;
    }
}
