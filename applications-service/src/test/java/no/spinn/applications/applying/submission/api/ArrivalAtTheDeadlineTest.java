package no.spinn.applications.applying.submission.api;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Files;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A submission that arrives before the deadline and is processed after it. It waits for the lock of its application. */
@QuarkusTest
@WithInfrastructure
class ArrivalAtTheDeadlineTest {

    private static final Duration AHEAD = Duration.ofSeconds(2);
    private static final Duration MOST = Duration.ofSeconds(20);

    @Inject
    Neighbours neighbours;

    @Inject
    AgroalDataSource database;

    private String application;
    private CallBuilder call;

    @BeforeEach
    void draft() {
        Vocabularies.publishTo(neighbours);
        call = aCall();
        application = OSLO.drafted(call.publishTo(neighbours));
        OSLO.attach(application, "plan.pdf", Files.pdf("plan")).then().statusCode(201);
    }

    @Test
    void countsWhenItArrived() throws Exception {
        Instant deadline = deadline();
        Response receipt = answerAfter(deadline, Duration.ofMillis(300), () -> {});
        receipt.then().statusCode(201);
        assertThat(Instant.parse(receipt.path("submittedAt")))
                .isBefore(deadline)
                .isAfter(deadline.minus(AHEAD));
        assertThat(OSLO.request().get(application).<Object>path("late")).isNull();
    }

    @Test
    void countsWhenItIsProcessedAfterALongWait() throws Exception {
        refused(answerAfter(deadline(), Duration.ofMillis(5_100), () -> {}));
    }

    /** What takes effect after the submission has arrived, since it was first in the queue for the lock. */
    enum Change {
        EDIT {
            @Override
            Response make(String application) {
                return OSLO.change(application, "{\"title\":\"Tryggere\"}");
            }
        },
        REMOVE {
            @Override
            Response make(String application) {
                String tag = OSLO.request()
                        .get(application + "/attachments/plan.pdf")
                        .header("ETag");
                return OSLO.detach(application, "plan.pdf", tag);
            }
        };

        abstract Response make(String application);
    }

    @ParameterizedTest
    @EnumSource
    void countsWhenItIsProcessedAfterALateChange(Change change) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            refused(answerAfter(deadline(), Duration.ofMillis(300), () -> {
                Future<Response> made = threads.submit(() -> change.make(application));
                await().atMost(MOST).until(() -> waiting() == 1);
                assertThat(made.isDone()).isFalse();
            }));
        }
    }

    /** An upload takes the lock twice, before and after its body. */
    @Test
    void leavesOutAnUploadThatIsStillUnderWay() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> uploads = new ArrayList<>();
            Response receipt = answerAfter(deadline(), Duration.ofMillis(300), () -> {
                uploads.add(threads.submit(() -> OSLO.attach(application, "more.pdf", Files.pdf("more"))));
                await().atMost(MOST).until(() -> waiting() == 1);
            });
            int uploaded = uploads.getFirst().get().statusCode();
            assertThat(receipt.statusCode()).isEqualTo(uploaded == 201 ? 409 : 201);
        }
    }

    private Instant deadline() {
        Instant deadline = Instant.now().plus(AHEAD);
        call.closing(deadline).publishTo(neighbours);
        return deadline;
    }

    private interface Act {
        void run();
    }

    /** Locks the application, begins something else, submits before the deadline, and unlocks this long after it. */
    private Response answerAfter(Instant deadline, Duration late, Act before)
            throws SQLException, ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            try (PreparedStatement lock = holder.prepareStatement("SELECT FROM application WHERE id = ? FOR UPDATE")) {
                lock.setObject(1, UUID.fromString(application.substring(application.lastIndexOf('/') + 1)));
                lock.execute();
            }
            before.run();
            int others = waiting();
            Future<Response> submitted =
                    threads.submit(() -> OSLO.act().header("If-Match", "*").post(application + "/submission"));
            await().atMost(MOST).until(() -> waiting() > others);
            assertThat(Instant.now()).as("submitted before the deadline").isBefore(deadline);
            await().atMost(MOST).until(() -> Instant.now().isAfter(deadline.plus(late)));
            holder.commit();
            return submitted.get();
        }
    }

    /** How many transactions wait for a lock of a row. */
    private int waiting() {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(
                        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                                + " AND datname = current_database()");
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refused(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("code")).isEqualTo("SPINN-APP-0005");
        assertThat(OSLO.request().get(application).<String>path("state")).isEqualTo("draft");
    }
}
