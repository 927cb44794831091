package no.spinn.applications;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Project;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.EventContract;
import no.spinn.kit.testing.OpenApiContract;
import no.spinn.kit.testing.ProblemContract;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class ContractTest {

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    Neighbours neighbours;

    @Test
    void theApiIsTheCommittedOne() throws IOException {
        OpenApiContract.verify();
    }

    @Test
    void theProblemTypesAreThoseOfTheCode() throws IOException {
        ProblemContract.verify();
    }

    @Test
    void theExamplesFitTheirSchemas() throws IOException {
        EventContract.verifyExamples();
    }

    @Test
    void whatIsSentFitsItsSchema() throws IOException {
        Vocabularies.publishTo(neighbours);
        String application = OSLO.submitted(aCall().publishTo(neighbours));
        PROVIDER.act().post(application + "/formal-check").then().statusCode(200);
        PROVIDER.act()
                .body("{\"request\":\"Who will use it?\",\"dueAt\":\"2099-01-01T00:00:00Z\"}")
                .post(application + "/supplement-requests")
                .then()
                .statusCode(201);
        OSLO.act().post(application + "/withdrawal").then().statusCode(201);
        String other = OSLO.submitted(aCall().publishTo(neighbours));
        PROVIDER.act().post(other + "/formal-check").then().statusCode(200);
        PROVIDER.act()
                .body("{\"reason\":\"Not a project\"}")
                .post(other + "/dismissal")
                .then()
                .statusCode(201);

        String closed = Project.reported(aCall().publishTo(neighbours));
        for (String report : List.of("progress", "final")) {
            PROVIDER.act()
                    .post("%s/reports/%s/approval".formatted(closed, report))
                    .then()
                    .statusCode(200);
        }
        PROVIDER.act()
                .body("{\"remainder\":\"Less\"}")
                .post(closed + "/closing")
                .then()
                .statusCode(201);
        String partly = Handling.partiallyGranted(aCall().publishTo(neighbours));
        OSLO.act()
                .body("{\"reason\":\"No\"}")
                .post(partly + "/agreement/refusal")
                .then()
                .statusCode(200);
        String reclaimed = Project.started(aCall().publishTo(neighbours));
        Project.pay(reclaimed, "start", "1.00").then().statusCode(201);
        PROVIDER.act()
                .body(
                        "{\"amount\":{\"amount\":\"1.00\",\"currency\":\"NOK\"},\"reason\":\"x\",\"dueOn\":\"2099-01-01\"}")
                .post(reclaimed + "/repayment")
                .then()
                .statusCode(201);
        Project.deliver(Project.started(aCall().publishTo(neighbours)), "progress");
        appeal();

        EventContract.verifySent(
                kafka,
                "spinn.appeals.v1",
                "no.spinn.appeal.filed.v1",
                "no.spinn.appeal.upheld.v1",
                "no.spinn.appeal.forwarded.v1",
                "no.spinn.appeal.withdrawn.v1");
        EventContract.verifySent(
                kafka, "spinn.reports.v1", "no.spinn.report.delivered.v1", "no.spinn.report.approved.v1");
        EventContract.verifySent(
                kafka,
                "spinn.applications.v1",
                "no.spinn.application.under_assessment.v1",
                "no.spinn.application.recommended.v1",
                "no.spinn.application.granted.v1",
                "no.spinn.application.partially_granted.v1",
                "no.spinn.application.rejected.v1",
                "no.spinn.application.accepted.v1",
                "no.spinn.application.declined.v1",
                "no.spinn.application.in_progress.v1",
                "no.spinn.application.final_reported.v1",
                "no.spinn.application.closed.v1",
                "no.spinn.application.reclaimed.v1",
                "no.spinn.application.submitted.v1",
                "no.spinn.application.formal_check.v1",
                "no.spinn.application.supplement_requested.v1",
                "no.spinn.application.dismissed.v1",
                "no.spinn.application.withdrawn.v1");
    }

    private void appeal() {
        String rejected = Handling.rejected(aCall().publishTo(neighbours));
        OSLO.act().body("{\"grounds\":\"x\"}").post(rejected + "/appeal").then().statusCode(201);
        PROVIDER.act()
                .body("{\"outcome\":\"upheld\",\"reasons\":\"x\"}")
                .post(rejected + "/appeal/reconsideration")
                .then()
                .statusCode(200);
        PROVIDER.act()
                .body("{\"statement\":\"x\"}")
                .post(rejected + "/appeal/forwarding")
                .then()
                .statusCode(200);
        OSLO.act().post(rejected + "/appeal/withdrawal").then().statusCode(200);
    }

    /** Adds a field, as a newer producer may do. */
    @ParameterizedTest
    @CsvSource({
        "instruments, spinn.facts.v1, no.spinn.fact.published.v1, id",
        "instruments, spinn.calls.v1, no.spinn.call.scheduled.v1, id",
        "instruments, spinn.calls.v1, no.spinn.call.opened.v1, id",
        "instruments, spinn.calls.v1, no.spinn.call.amended.v1, id",
        "instruments, spinn.calls.v1, no.spinn.call.closed.v1, id",
        "instruments, spinn.calls.v1, no.spinn.call.cancelled.v1, id",
        "matching, spinn.eligibility.v1, no.spinn.eligibility.assessed.v1, applicationId",
    })
    void whatOthersSendIsUnderstood(String producer, String topic, String type, String id) throws IOException {
        JsonNode example = new ObjectMapper()
                .readTree(Path.of("..", producer + "-service", "contracts", "events", "examples", type + ".json")
                        .toFile());
        ((ObjectNode) example).put("addedLater", true);
        String subject = example.path(id).asText();
        assertThat(subject).isNotEmpty();
        neighbours.publish(new Neighbours.Event(topic, type, subject, System.currentTimeMillis(), example.toString()));
    }
}
