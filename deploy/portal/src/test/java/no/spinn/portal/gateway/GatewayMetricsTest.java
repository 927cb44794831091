package no.spinn.portal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import no.spinn.portal.replica.ReplicaSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Prometheus reads of the gateway. */
class GatewayMetricsTest {

    private final TestGateway gateway = new TestGateway();

    @AfterEach
    void stop() throws InterruptedException, ExecutionException {
        gateway.close();
    }

    @Test
    void countsByServiceAndClassOfStatus() throws Exception {
        gateway.before(one(), one());
        gateway.get("/v1/calls");
        gateway.get("/instruments/v1/calls/1");
        gateway.get("/v1/calls?unchanged");
        gateway.get("/v1/profiles?refuse");
        gateway.get("/v1/unheard-of");
        gateway.get("/v1/calls?q=" + "x".repeat(TestSettings.MAX_URI));
        assertThat(requests("instruments", "2xx")).isEqualTo(2);
        assertThat(requests("instruments", "3xx")).isEqualTo(1);
        assertThat(requests("matching", "4xx")).isEqualTo(1);
        assertThat(requests("none", "4xx")).isEqualTo(2);
    }

    /** Paths and operations are the clients' choice; each series costs memory here and in Prometheus. */
    @Test
    void hasFewSeriesHoweverManyPathsThereAre() throws Exception {
        gateway.before(one(), one());
        gateway.get("/v1/calls/0");
        int before = gateway.meters().getMeters().size();
        for (int i = 1; i < 20; i++) {
            gateway.get("/v1/calls/" + i);
        }
        assertThat(gateway.meters().getMeters()).hasSize(before);
    }

    @Test
    void countsAStreamWhenItBegins() throws Exception {
        gateway.before(one(), one());
        try (Socket socket = gateway.raw("GET /v1/watches/1/matches/stream?stream HTTP/1.1", "Host: spinn")) {
            new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
            assertThat(requests("matching", "2xx")).isEqualTo(1);
        }
    }

    @Test
    void countsWhatAServiceDidNotAnswer() throws Exception {
        gateway.before(TestSettings.replicas(TestGateway.dead()), one());
        gateway.get("/v1/calls");
        gateway.get("/v1/profiles?hang");
        gateway.get("/v1/profiles?break");
        assertThat(outages("instruments", "503")).isEqualTo(1);
        assertThat(outages("matching", "504")).isEqualTo(1);
        assertThat(outages("matching", "502")).isEqualTo(1);
        assertThat(requests("instruments", "5xx")).isEqualTo(1);
        assertThat(requests("matching", "5xx")).isEqualTo(2);
    }

    /** A counter that is not there before its first outage has no rate. */
    @Test
    void countsFromZero() throws Exception {
        gateway.before(one(), one());
        assertThat(gateway.meters().find("spinn.gateway.outages").counters())
                .hasSize(9)
                .extracting(Counter::count)
                .containsOnly(0.0);
    }

    private ReplicaSettings one() throws InterruptedException, ExecutionException {
        return TestSettings.replicas(gateway.service("one").address());
    }

    private long requests(String service, String status) {
        return gateway.meters()
                .get("spinn.gateway.requests")
                .tags("service", service, "status", status)
                .timer()
                .count();
    }

    private double outages(String service, String status) {
        return gateway.meters()
                .get("spinn.gateway.outages")
                .tags("service", service, "status", status)
                .counter()
                .count();
    }
}
