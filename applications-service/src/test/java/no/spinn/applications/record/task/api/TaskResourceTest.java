package no.spinn.applications.record.task.api;

import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import no.spinn.applications.record.task.TaskKind;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.ApplicationStory;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Statements;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each organisation sees what waits for it, and nobody else's. */
@QuarkusTest
@WithInfrastructure
class TaskResourceTest {

    private static final Applicant OSLO = Applicant.OSLO;
    private static final Applicant PROVIDER = Applicant.PROVIDER;
    private static final Applicant BERGEN = Applicant.BERGEN;

    @Inject
    Neighbours neighbours;

    @Inject
    EntityManagerFactory factory;

    private CallBuilder call;

    @BeforeEach
    void publish() {
        Vocabularies.publishTo(neighbours);
        call = aCall().granting(900_000_000_000L);
        call.publishTo(neighbours);
    }

    @Test
    void aDraftWaitsUntilTheDeadlineOfItsCall() {
        Instant deadline = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        UUID soon = aCall().closing(deadline).publishTo(neighbours);
        String application = OSLO.drafted(soon);
        english(OSLO, soon)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("submit_application"))
                .body("items[0].title", equalTo("Submit the application"))
                .body("items[0].call.title", equalTo("A call"))
                .body("items[0].application.title", equalTo("Tryggere skolevei"))
                .body("items[0].application.applicant.organisation", equalTo("0192:958935420"))
                .body("items[0].since", notNullValue())
                .body("items[0].dueAt", equalTo(deadline.toString()))
                .body("items[0].action.act", equalTo("submit"))
                .body("items[0].action.method", equalTo("POST"))
                .body("items[0].action.href", equalTo(application + "/submission"))
                .body("counts[0].kind", equalTo("submit_application"))
                .body("counts[0].count", equalTo(1));
        OSLO.submit(application).then().statusCode(201);
        tasks(OSLO, soon).body("items", empty()).body("counts", empty());
        tasks(PROVIDER, soon).body("items.kind", contains("begin_formal_check")).body("items[0].dueAt", nullValue());
    }

    @Test
    void aDraftForACancelledCallWaitsForNobody() {
        CallBuilder cancelled = aCall();
        UUID id = cancelled.publishTo(neighbours);
        OSLO.drafted(id);
        cancelled.in("cancelled").publishTo(neighbours);
        tasks(OSLO, id).body("items", empty());
    }

    @Test
    void whatWaitsFollowsTheStateOfTheCase() {
        waits("invited", OSLO, "submit_application");
        waits("invited", BERGEN, "answer_invitation");
        waits("draft", BERGEN);
        waits("submitted", PROVIDER, "begin_formal_check");
        waits("formal_check", PROVIDER, "complete_formal_check");
        waits("supplement_requested", OSLO, "give_supplement");
        waits("supplement_requested", PROVIDER);
        waits("under_assessment", PROVIDER, "recommend");
        waits("under_assessment", ApplicationStory.ASSESSOR, "score_application");
        waits("recommended", PROVIDER, "decide");
        waits("recommended", ApplicationStory.ASSESSOR);
        waits("rejected", ApplicationStory.APPEAL_BODY, "decide_appeal");
        waits("rejected", PROVIDER);
        waits("partially_granted", PROVIDER, "write_agreement");
        waits("granted", OSLO, "answer_grant");
        waits("granted", PROVIDER);
        waits("accepted", OSLO, "start_project");
        waits("in_progress", OSLO, "deliver_report");
        waits("in_progress", PROVIDER, "approve_report");
        waits("closed", OSLO);
        waits("closed", PROVIDER);
        waits("withdrawn", PROVIDER);
    }

    @Test
    void theActionOfATaskWorks() {
        Map<String, String> values = new ApplicationStory(call).until("in_progress");
        JsonPath task = tasks(PROVIDER, call.id()).extract().jsonPath();
        assertThat(task.getString("items[0].action.href"))
                .isEqualTo("/v1/applications/%s/reports/progress/approval".formatted(values.get("id")));
        PROVIDER.act().post(task.getString("items[0].action.href")).then().statusCode(200);
        tasks(PROVIDER, call.id()).body("items", empty());
    }

    @Test
    void theSoonestDeadlineComesFirstThenTheOldest() {
        Applicant applicant = Applicant.another();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        UUID late = aCall().closing(now.plus(Duration.ofDays(20))).publishTo(neighbours);
        UUID soon = aCall().closing(now.plus(Duration.ofDays(2))).publishTo(neighbours);
        UUID open = aCall().closing(null).publishTo(neighbours);
        List<String> expected = new ArrayList<>();
        applicant.drafted(open);
        applicant.drafted(late);
        applicant.drafted(soon);
        applicant.drafted(soon);
        expected.add(soon.toString());
        expected.add(soon.toString());
        expected.add(late.toString());
        expected.add(open.toString());
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            var request = applicant.request().queryParam("limit", 1);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/tasks");
            page.then().statusCode(200).body("counts[0].count", equalTo(4));
            read.addAll(page.path("items.call.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(read).isEqualTo(expected);

        applicant
                .request()
                .queryParam("dueBefore", now.plus(Duration.ofDays(3)).toString())
                .get("/v1/tasks")
                .then()
                .body("items", hasSize(2))
                .body("counts[0].count", equalTo(2));
        applicant
                .request()
                .queryParam("kind", "give_supplement")
                .get("/v1/tasks")
                .then()
                .body("items", empty())
                .body("counts[0].kind", equalTo("submit_application"));
        applicant.request().queryParam("kind", "sleep").get("/v1/tasks").then().statusCode(400);
        applicant
                .request()
                .queryParam("dueBefore", "soon")
                .get("/v1/tasks")
                .then()
                .statusCode(400);
        applicant
                .request()
                .queryParam("dueBefore", "+999999999-01-01T00:00:00Z")
                .get("/v1/tasks")
                .then()
                .statusCode(400);
        applicant
                .request()
                .queryParam("cursor", "made-up")
                .get("/v1/tasks")
                .then()
                .statusCode(400);
    }

    @Test
    void aPageNeedsTheSameQueriesForOneTaskAsForMany() {
        Applicant applicant = Applicant.another();
        applicant.drafted(call.id());
        long one = statements(() -> applicant.request().get("/v1/tasks"));
        for (int i = 0; i < 3; i++) {
            applicant.drafted(aCall().publishTo(neighbours));
        }
        assertThat(statements(() -> applicant.request().get("/v1/tasks"))).isEqualTo(one);
    }

    @Test
    void everyKindHasAQuery() {
        for (TaskKind kind : TaskKind.values()) {
            OSLO.request()
                    .queryParam("kind", kind.name().toLowerCase(Locale.ROOT))
                    .get("/v1/tasks")
                    .then()
                    .statusCode(200);
        }
    }

    private void waits(String state, Applicant caller, String... kinds) {
        CallBuilder fresh = aCall().granting(900_000_000_000L);
        fresh.publishTo(neighbours);
        new ApplicationStory(fresh).until(state);
        List<String> found = tasks(caller, fresh.id()).extract().path("items.kind");
        assertThat(found).as("%s for %s", state, caller).containsExactly(kinds);
    }

    private long statements(Supplier<Response> request) {
        return Statements.of(factory, () -> request.get().then().statusCode(200));
    }

    private static ValidatableResponse english(Applicant caller, UUID callId) {
        return caller.request()
                .header("Accept-Language", "en")
                .queryParam("callId", callId)
                .get("/v1/tasks")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse tasks(Applicant caller, UUID callId) {
        return caller.request()
                .queryParam("callId", callId)
                .get("/v1/tasks")
                .then()
                .statusCode(200);
    }
}
