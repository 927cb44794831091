package no.spinn.systemtests;

import static io.restassured.RestAssured.given;
import static no.spinn.systemtests.Organisation.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A replica that is told to stop says so at once, serves what still comes until gateways have noticed, and finishes what is under way. */
@ExtendWith(SaveLogs.class)
class ShutdownIT {

    private static final Duration DELAY = Duration.ofSeconds(2);

    /** Half of it is enough to ask a replica on a busy machine, and the other half to be served by it. */
    private static final Duration LONG_DELAY = Duration.ofSeconds(6);

    @Test
    void servesUntilGatewaysHaveNoticed() throws Exception {
        String draft = Applications.drafted(Calls.open(), Applications.FITTING);
        try (ServiceProcess replica = replicaWith(LONG_DELAY)) {
            assertThat(ready(replica)).isEqualTo(200);
            replica.process().destroy();
            await().atMost(LONG_DELAY.dividedBy(2))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> ready(replica) == 503);
            assertThat(read(replica, draft)).as("on a new connection").isEqualTo(200);
            assertThat(replica.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void finishesAnUploadWhoseBodyIsStillArriving() throws Exception {
        String draft = Applications.drafted(Calls.open(), Applications.FITTING);
        try (ServiceProcess replica = replicaWith(DELAY);
                SlowUpload upload = new SlowUpload(
                        replica.address().resolve("/v1/applications/%s/attachments/plan.txt".formatted(draft)),
                        OSLO.token())) {
            Instant told = underWay(replica);
            replica.process().destroy();
            await().until(() -> Instant.now().isAfter(told.plus(DELAY).plusSeconds(1)));
            assertThat(upload.finish()).startsWith("HTTP/1.1 201");
            assertThat(replica.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        OSLO.to(Service.APPLICATIONS)
                .get("/v1/applications/{id}/attachments/plan.txt", draft)
                .then()
                .statusCode(200);
    }

    private static ServiceProcess replicaWith(Duration delay) throws IOException, InterruptedException {
        return RunningSuite.get()
                .addReplica(
                        Service.APPLICATIONS,
                        Map.of("QUARKUS_SHUTDOWN_DELAY", delay.toSeconds() + "s", "QUARKUS_SHUTDOWN_TIMEOUT", "20s"));
    }

    /** The replica has read the head of a request when it has answered one that came after it. */
    private static Instant underWay(ServiceProcess replica) {
        await().pollDelay(Duration.ofMillis(300)).until(() -> ready(replica) == 200);
        return Instant.now();
    }

    private static int ready(ServiceProcess replica) {
        return given().baseUri(replica.address().toString())
                .get("/q/health/ready")
                .statusCode();
    }

    private static int read(ServiceProcess replica, String draft) {
        return OSLO.to(Service.APPLICATIONS)
                .baseUri(replica.address().toString())
                .get("/v1/applications/{id}", draft)
                .statusCode();
    }
}
