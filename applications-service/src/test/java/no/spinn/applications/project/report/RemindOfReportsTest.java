package no.spinn.applications.project.report;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Project;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The progress report is due in ten days, and the final report in a year. */
@QuarkusTest
@WithInfrastructure
class RemindOfReportsTest {

    @Inject
    RemindOfReports remindOfReports;

    @Inject
    Neighbours neighbours;

    @Inject
    EntityManager database;

    private String application = "";

    @BeforeEach
    void start() {
        Vocabularies.publishTo(neighbours);
        application = Project.started(aCall().publishTo(neighbours));
    }

    @Test
    void announceReportsThatAreDueSoonOnce() {
        remindOfReports.remindAt(Instant.now());
        remindOfReports.remindAt(Instant.now());
        assertThat(told("progress")).containsExactly("no.spinn.report.due_soon.v1");
        assertThat(told("final")).isEmpty();
    }

    @Test
    void announceOverdueReportsOnceAfterTheLastDay() {
        Instant lastDay = Instant.now().plus(Duration.ofDays(10));
        remindOfReports.remindAt(lastDay);
        assertThat(told("progress")).containsExactly("no.spinn.report.due_soon.v1");
        remindOfReports.remindAt(lastDay.plus(Duration.ofDays(1)));
        remindOfReports.remindAt(lastDay.plus(Duration.ofDays(2)));
        assertThat(told("progress")).containsExactly("no.spinn.report.due_soon.v1", "no.spinn.report.overdue.v1");
    }

    @Test
    void doNotAnnounceDeliveredReports() {
        Project.deliver(application, "progress").then().statusCode(200);
        remindOfReports.remindAt(Instant.now().plus(Duration.ofDays(11)));
        assertThat(told("progress")).containsExactly("no.spinn.report.delivered.v1");
    }

    @Test
    void stopWhenMoneyIsReclaimed() {
        Project.pay(application, "start", "1.00").then().statusCode(201);
        PROVIDER.act().body("""
                        {"amount":{"amount":"1.00","currency":"NOK"},"reason":"Nothing came of it","dueOn":"2099-01-01"}""").post(application + "/repayment").then().statusCode(201);
        remindOfReports.remindAt(Instant.now().plus(Duration.ofDays(11)));
        assertThat(told("progress")).isEmpty();
    }

    @Test
    void announceOnceWithConcurrentReplicas() throws InterruptedException, ExecutionException {
        Instant late = Instant.now().plus(Duration.ofDays(400));
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            List<Future<?>> looks = List.of(
                    replicas.submit(() -> remindOfReports.remindAt(late)),
                    replicas.submit(() -> remindOfReports.remindAt(late)),
                    replicas.submit(() -> remindOfReports.remindAt(late)),
                    replicas.submit(() -> remindOfReports.remindAt(late)));
            for (Future<?> look : looks) {
                look.get();
            }
        }
        assertThat(told("final")).containsExactly("no.spinn.report.overdue.v1");
    }

    @SuppressWarnings("unchecked") // The query names one text column.
    private List<String> told(String key) {
        String report =
                OSLO.request().get("%s/reports/%s".formatted(application, key)).path("id");
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "SELECT type FROM outbox WHERE topic = 'spinn.reports.v1' AND aggregate_id = ?1 ORDER BY id",
                                String.class)
                        .setParameter(1, report)
                        .getResultList());
    }
}
