package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import no.spinn.local.KafkaBroker;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
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
    void keepsASubmissionWhoseServiceIsKilledRightAfterIt() throws IOException, InterruptedException {
        String application = Applications.drafted(Calls.open(), Applications.FITTING);
        Response receipt = Applications.submit(application);
        ServiceProcess service = RunningSuite.get().service(Service.APPLICATIONS);
        service.kill();
        receipt.then().statusCode(201);
        service.restart();
        OSLO.to(Service.APPLICATIONS)
                .get("/v1/applications/{id}/submission", application)
                .then()
                .statusCode(200)
                .body("receiptId", equalTo(receipt.path("receiptId")));
        assertThat(Applications.report(application).<String>path("verdict")).isEqualTo("eligible");
    }

    @Test
    void opensACallOnceWhoseTimePassedWhileItsServiceWasDead() throws IOException, InterruptedException {
        Instant planned = Calls.soon().plusSeconds(1);
        UUID call = Calls.scheduled(planned);
        ServiceProcess service = RunningSuite.get().service(Service.INSTRUMENTS);
        service.kill();
        await().until(() -> Instant.now().isAfter(planned));
        service.restart();
        await().atMost(Calls.PATIENCE)
                .until(() -> "open".equals(Calls.read(call).getString("status")));
        assertThat(Instant.parse(Calls.read(call).getString("opensAt"))).isEqualTo(planned);
        assertThat(Instant.parse(Calls.read(call).getString("openedAt"))).isAfter(planned);
        await().atMost(Calls.PATIENCE).until(() -> Calls.isMatched(call));
    }

    @Test
    void assessesWhatWasSubmittedWhileMatchingWasDead() throws IOException, InterruptedException {
        UUID call = Calls.open();
        ServiceProcess service = RunningSuite.get().service(Service.MATCHING);
        service.kill();
        String application = Applications.submitted(call, Applications.FITTING);
        service.restart();
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
    void keepsEverythingWhenEveryServiceIsKilledAtOnce() throws IOException, InterruptedException {
        String application = Applications.submitted(Calls.open(), Applications.FITTING);
        for (Service service : Service.values()) {
            RunningSuite.get().service(service).kill();
        }
        for (Service service : Service.values()) {
            RunningSuite.get().service(service).restart();
        }
        assertThat(Applications.report(application).<String>path("verdict")).isEqualTo("eligible");
    }
}
