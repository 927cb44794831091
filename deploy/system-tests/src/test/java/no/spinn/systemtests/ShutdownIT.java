package no.spinn.systemtests;

import static io.restassured.RestAssured.given;
import static no.spinn.systemtests.Organisation.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A replica that is told to stop says so at once and serves what still comes, until gateways have noticed. */
@ExtendWith(SaveLogs.class)
class ShutdownIT {

    private static final Duration DELAY = Duration.ofSeconds(2);

    @Test
    void servesUntilGatewaysHaveNoticed() throws Exception {
        String draft = Applications.drafted(Calls.open(), Applications.FITTING);
        Map<String, String> settings =
                Map.of("QUARKUS_SHUTDOWN_DELAY", DELAY.toSeconds() + "s", "QUARKUS_SHUTDOWN_TIMEOUT", "20s");
        try (ServiceProcess replica = RunningSuite.get().addReplica(Service.APPLICATIONS, settings)) {
            assertThat(ready(replica)).isEqualTo(200);
            replica.process().destroy();
            await().atMost(DELAY.dividedBy(2))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> ready(replica) == 503);
            assertThat(read(replica, draft)).as("on a new connection").isEqualTo(200);
            assertThat(replica.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
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
