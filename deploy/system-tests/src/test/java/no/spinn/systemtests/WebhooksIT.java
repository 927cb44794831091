package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.testing.WebhookReceiver;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Messages to webhooks arrive at least once, and in order about each application, even if all replicas are killed meanwhile. */
@ExtendWith(SaveLogs.class)
class WebhooksIT {

    /** A message that was being sent is sent again after its lease. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final int MANY = 5;

    @AfterEach
    void restartWhatIsDown() throws IOException, InterruptedException {
        RunningSuite.restartWhatIsDown();
    }

    @Test
    void arriveInOrderThoughBothReplicasAreKilledMidway() throws Exception {
        try (WebhookReceiver receiver = new WebhookReceiver();
                ServiceProcess other = RunningSuite.get().addReplica(Service.APPLICATIONS)) {
            Response webhook = OSLO.actsAt(Service.APPLICATIONS)
                    .body("{\"name\":\"w\",\"url\":\"%s\",\"types\":[\"no.spinn.application.*\"]}"
                            .formatted(receiver.url("/")))
                    .post("/v1/webhooks");
            webhook.then().statusCode(201);
            UUID call = Calls.open();
            List<String> told = submittedAndWithdrawn(call);
            receiver.answer(500);
            List<String> refused = submittedAndWithdrawn(call);
            ServiceProcess service = RunningSuite.get().service(Service.APPLICATIONS);
            service.kill();
            other.kill();
            List<WebhookReceiver.Received> received = new ArrayList<>();
            receiver.received().drainTo(received);
            int before = received.size();
            receiver.answer(204);
            service.restart();
            await().atMost(PATIENCE).untilAsserted(() -> {
                receiver.received().drainTo(received);
                allAreIn(received, told);
                allAreIn(received.subList(before, received.size()), refused);
            });
            for (WebhookReceiver.Received message : received) {
                new Webhook(webhook.<String>path("secret")).verify(message.body(), message.headers());
            }
            OSLO.to(Service.APPLICATIONS)
                    .delete("/v1/webhooks/{id}", webhook.<String>path("id"))
                    .then()
                    .statusCode(204);
        }
    }

    private static void allAreIn(List<WebhookReceiver.Received> received, List<String> applications) {
        assertThat(applications)
                .allSatisfy(application ->
                        assertThat(states(received, application)).containsExactly("submitted", "withdrawn"));
    }

    private static List<String> submittedAndWithdrawn(UUID call) {
        List<String> applications = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String application = Applications.submitted(call, Applications.FITTING);
            OSLO.actsAt(Service.APPLICATIONS)
                    .post("/v1/applications/{id}/withdrawal", application)
                    .then()
                    .statusCode(201);
            applications.add(application);
        }
        return applications;
    }

    /** The states in the order in which their messages arrived first. */
    private static List<String> states(List<WebhookReceiver.Received> received, String application) {
        return received.stream()
                .map(message -> JsonPath.from(message.body()))
                .filter(told -> told.getString("data.id").equals(application))
                .map(told -> told.getString("data.state"))
                .distinct()
                .toList();
    }
}
