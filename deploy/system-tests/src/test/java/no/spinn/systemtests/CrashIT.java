package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.spinn.local.KafkaBroker;
import no.spinn.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Acknowledged changes survive a crash of any process immediately afterwards. */
@ExtendWith(SaveLogs.class)
class CrashIT {

    @AfterEach
    void restartWhatIsDown() throws IOException, InterruptedException {
        RunningSuite.restartWhatIsDown();
    }

    @Test
    void catchesUpWithWhatHappenedWhileCatalogueAndMatchingWereDead() throws IOException, InterruptedException {
        UUID open = Calls.open();
        Instant planned = Calls.soon().plusSeconds(1);
        UUID scheduled = Calls.scheduled(planned);
        kill(Service.INSTRUMENTS, Service.MATCHING);
        String application = Applications.submitted(open, Applications.FITTING);
        await().until(() -> Instant.now().isAfter(planned));
        restart(Service.INSTRUMENTS, Service.MATCHING);
        await().atMost(Calls.PATIENCE)
                .until(() -> "open".equals(Calls.read(scheduled).getString("state")));
        assertThat(Instant.parse(Calls.read(scheduled).getString("opensAt"))).isEqualTo(planned);
        assertThat(Instant.parse(Calls.read(scheduled).getString("openedAt"))).isAfter(planned);
        await().atMost(Calls.PATIENCE).until(() -> Calls.isMatched(scheduled));
        assertThat(Applications.report(application).<String>path("verdict")).isEqualTo("eligible");
    }

    @Test
    void submitsWhileKafkaIsDown() throws IOException, InterruptedException {
        UUID call = Calls.open();
        String draft = Applications.drafted(call, Applications.FITTING);
        KafkaBroker broker = RunningSuite.get().kafka().orElseThrow();
        broker.kill();
        try {
            Applications.submit(draft).then().statusCode(201);
            assertThat(Calls.isMatched(call)).isTrue();
        } finally {
            broker.restart();
        }
        assertThat(Applications.report(draft).<String>path("verdict")).isEqualTo("eligible");
    }

    @Test
    void keepsASubmissionRightAfterWhichEveryServiceIsKilled() throws IOException, InterruptedException {
        String application = Applications.drafted(Calls.open(), Applications.FITTING);
        Response receipt = Applications.submit(application);
        kill(Service.values());
        receipt.then().statusCode(201);
        restart(Service.values());
        OSLO.to(Service.APPLICATIONS)
                .get("/v1/applications/{id}/submission", application)
                .then()
                .statusCode(200)
                .body("receiptId", equalTo(receipt.path("receiptId")));
        assertThat(Applications.report(application).<String>path("verdict")).isEqualTo("eligible");
    }

    private static void kill(Service... services) throws IOException, InterruptedException {
        for (Service service : services) {
            RunningSuite.get().service(service).kill();
        }
    }

    /** Side by side, as a platform starts them. */
    private static void restart(Service... services) throws IOException, InterruptedException {
        for (Service service : services) {
            RunningSuite.get().service(service).startWith(Map.of());
        }
        for (Service service : services) {
            RunningSuite.get().service(service).awaitReady();
        }
    }
}
