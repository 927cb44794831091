package no.spinn.portal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import no.spinn.portal.replica.ReplicaSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Services and replicas that are away, hang, break off, or are about to stop. */
class OutageTest {

    private final TestGateway gateway = new TestGateway();

    @AfterEach
    void stop() throws InterruptedException, ExecutionException {
        gateway.close();
    }

    @Test
    void oneServiceAwayIsSaidAtOnceAndTakesNoOtherWithIt() throws Exception {
        gateway.before(TestSettings.replicas(TestGateway.dead()), one());
        HttpResponse<String> away = gateway.get("/v1/calls");
        problem(away, 503, "SPINN-GTW-0007");
        assertThat(away.headers().firstValue("retry-after")).contains("2");
        problem(post("/v1/criteria-checks", 500_000), 503, "SPINN-GTW-0007");
        assertThat(gateway.get("/v1/profiles").statusCode()).isEqualTo(200);
    }

    @Test
    void oneServiceThatHangsTakesNoConnectionsFromOthers() throws Exception {
        gateway.before(one(), one());
        Set<Thread> waiting = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            waiting.add(Thread.ofVirtual().start(() -> {
                try {
                    gateway.get("/v1/calls?hang");
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        assertThat(gateway.get("/v1/profiles").statusCode()).isEqualTo(200);
        for (Thread thread : waiting) {
            thread.join();
        }
    }

    @Test
    void aServiceThatHangsIsGivenUp() throws Exception {
        gateway.before(one(), one());
        problem(gateway.get("/v1/calls?hang"), 504, "SPINN-GTW-0008");
        problem(post("/v1/matches?hang", 10), 504, "SPINN-GTW-0008");
    }

    @Test
    void aServiceThatBreaksOffIsAskedTwiceForAReadAndOnceForAnAct() throws Exception {
        TestService service = gateway.service("one");
        ReplicaSettings replicas = TestSettings.replicas(service.address());
        gateway.before(replicas, replicas);
        problem(gateway.get("/v1/calls?break"), 502, "SPINN-GTW-0006");
        assertThat(service.requests()).isEqualTo(2);
        problem(post("/v1/matches?break", 10), 502, "SPINN-GTW-0006");
        assertThat(service.requests()).isEqualTo(3);
    }

    @Test
    void anAnswerThatBreaksOffIsNotWhole() throws Exception {
        gateway.before(one(), one());
        assertThatThrownBy(() -> gateway.get("/v1/calls?half")).isInstanceOf(IOException.class);
    }

    @Test
    void replicasAreAskedInTurnAndOneThatIsAwayIsPassedOver() throws Exception {
        TestService first = gateway.service("first");
        TestService second = gateway.service("second");
        gateway.before(TestSettings.replicas(first.address(), TestGateway.dead(), second.address()), one());
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            HttpResponse<String> answer = i % 2 == 0 ? gateway.get("/v1/calls") : post("/v1/criteria-checks", 10);
            assertThat(answer.statusCode()).isEqualTo(200);
            answered.add(new JsonObject(answer.body()).getString("name"));
        }
        assertThat(answered).containsExactlyInAnyOrder("first", "second");
    }

    /** A replica says that it is not ready, and closes its port later. */
    @Test
    void aReplicaThatIsAboutToStopGetsNoMoreRequests() throws Exception {
        TestService staying = gateway.service("staying");
        TestService leaving = gateway.service("leaving");
        gateway.before(TestSettings.replicas(staying.address(), leaving.address()), one());
        leaving.setReady(false);
        await().until(() -> {
            int before = leaving.requests();
            for (int i = 0; i < 4; i++) {
                gateway.get("/v1/calls");
            }
            return leaving.requests() == before;
        });
        leaving.setReady(true);
        await().until(() -> {
            int before = leaving.requests();
            gateway.get("/v1/calls");
            return leaving.requests() > before;
        });
    }

    /** It knows best what it can still answer. */
    @Test
    void theLastReplicaIsAskedThoughItIsNotReady() throws Exception {
        TestService only = gateway.service("only");
        only.setReady(false);
        gateway.before(TestSettings.replicas(only.address(), TestGateway.dead()), one());
        Thread.sleep(200);
        assertThat(gateway.get("/v1/calls").statusCode()).isEqualTo(200);
    }

    private ReplicaSettings one() throws InterruptedException, ExecutionException {
        return TestSettings.replicas(gateway.service("other").address());
    }

    private HttpResponse<String> post(String path, int bytes) throws IOException, InterruptedException {
        return gateway.send(gateway.to(path).POST(HttpRequest.BodyPublishers.ofByteArray(new byte[bytes])));
    }

    private static void problem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo(code);
    }
}
