package no.spinn.benchmarks.reads;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import no.spinn.benchmarks.catalogue.CatalogueWriter;
import no.spinn.benchmarks.catalogue.InstrumentsApi;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.HttpLoad;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.local.Service;
import no.spinn.local.Suite;

/**
 * Reads of one call through the gateway. The peer is the library on which the gateway is built, bare, before the same service, so
 * the difference is the cost of routes, limits, headers and problems.
 */
public final class GatewayCost implements Group {

    private static final double LEAST_SHARE = 0.8;
    private static final double MOST_ADDED_MILLIS = 2;
    private static final int CONNECTIONS = 32;
    private static final int PER_SECOND = 300;

    private final Rounds rounds;

    public GatewayCost(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        try (Suite suite = environment.startWithout(Service.APPLICATIONS, Service.MATCHING);
                InstrumentsApi api = InstrumentsApi.of(suite)) {
            CatalogueWriter.of(api).fill(1, 1);
            String path = "/v1/calls/"
                    + api.get("/v1/calls?limit=1").at("/items/0/id").asText();
            URI service = suite.service(Service.INSTRUMENTS).address();
            try (BareServerProcess peer = BareServerProcess.before(
                    service, path, suite.settings().home(), suite.settings().jvm())) {
                return compare(
                        suite.settings().gateway().resolve(path),
                        peer.address(),
                        ExpectedResponse.of(service.resolve(path)).body().length);
            }
        }
    }

    private List<Measure> compare(URI ours, URI peer, int length) throws InterruptedException {
        try (HttpLoad load = new HttpLoad(CONNECTIONS);
                PairedLatency latency = new PairedLatency(PER_SECOND, rounds)) {
            PairedRun throughput = new PairedRun(load, rounds);
            throughput.run(new HttpLoad.Target(ours, length), new HttpLoad.Target(peer, length));
            latency.run(ours, peer);
            String atRate = "p99 of reads through the gateway at %d a second".formatted(PER_SECOND);
            return List.of(
                    throughput
                            .row("reads through the gateway, beside a bare vertx-http-proxy before the same service")
                            .ratioAtLeast(LEAST_SHARE),
                    Measure.of(atRate + ", beside a bare vertx-http-proxy", "ms", latency.oursMillis())
                            .beside(latency.peersMillis()),
                    Measure.of(
                                    atRate + ", more than by a bare vertx-http-proxy",
                                    "ms",
                                    latency.oursMillis() - latency.peersMillis())
                            .atMost(MOST_ADDED_MILLIS));
        }
    }
}
