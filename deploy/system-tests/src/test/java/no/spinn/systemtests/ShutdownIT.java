package no.spinn.systemtests;

import static io.restassured.RestAssured.given;
import static no.spinn.systemtests.Organisation.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A replica that is told to stop loses no request: neither those under way nor those that still come. */
@ExtendWith(SaveLogs.class)
class ShutdownIT {

    private static final Duration DELAY = Duration.ofSeconds(2);

    @Test
    void servesUntilGatewaysHaveNoticedAndAnswersWhatIsUnderWay() throws Exception {
        String draft = Applications.drafted(Calls.open(), Applications.FITTING);
        Map<String, String> settings =
                Map.of("QUARKUS_SHUTDOWN_DELAY", DELAY.toSeconds() + "s", "QUARKUS_SHUTDOWN_TIMEOUT", "20s");
        try (ServiceProcess replica = RunningSuite.get().addReplica(Service.APPLICATIONS, settings);
                SlowUpload upload = new SlowUpload(
                        replica.address().resolve("/v1/applications/%s/attachments/plan.txt".formatted(draft)),
                        OSLO.token())) {
            await().pollDelay(Duration.ofMillis(300)).until(() -> ready(replica) == 200);
            Instant told = Instant.now();
            replica.process().destroy();
            await().atMost(DELAY.dividedBy(2))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> ready(replica) == 503);
            assertThat(read(replica, draft)).as("on a new connection").isEqualTo(200);
            await().until(() -> Instant.now().isAfter(told.plus(DELAY).plusMillis(500)));
            HttpResponse<String> response = upload.finish();
            assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
            assertThat(replica.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
        OSLO.to(Service.APPLICATIONS)
                .get("/v1/applications/{id}/attachments/plan.txt", draft)
                .then()
                .statusCode(200);
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
