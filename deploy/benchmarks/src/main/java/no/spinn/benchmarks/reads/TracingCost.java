package no.spinn.benchmarks.reads;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.spinn.benchmarks.catalogue.CatalogueWriter;
import no.spinn.benchmarks.catalogue.InstrumentsApi;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.HttpLoad;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.Suite;

/**
 * What tracing takes from the throughput: a replica that sends its spans to a local sink. The peer is a replica of the same build
 * on the same data, with tracing off.
 */
public final class TracingCost implements Group {

    private static final double LEAST_SHARE = 0.97;
    private static final int CONNECTIONS = 32;
    private static final int INSTRUMENTS = 20;
    private static final int CALLS = 200;

    private final Rounds rounds;

    public TracingCost(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        try (Suite suite = environment.start();
                InstrumentsApi api = InstrumentsApi.of(suite);
                TraceSink sink = TraceSink.start()) {
            CatalogueWriter.of(api).fill(INSTRUMENTS, CALLS);
            String call = api.get("/v1/calls?limit=1").at("/items/0/id").asText();
            List<Measure> rows = List.of(
                    reads(suite, "/v1/calls/" + call, sink),
                    matches(suite, "0.1", sink).ratioAtLeast(LEAST_SHARE),
                    matches(suite, "1", sink));
            if (sink.received() == 0) {
                throw new IllegalStateException("nothing was traced");
            }
            return rows;
        }
    }

    private Measure reads(Suite suite, String path, TraceSink sink) throws IOException, InterruptedException {
        URI off = suite.service(Service.INSTRUMENTS).address().resolve(path);
        try (ServiceProcess traced = suite.addReplica(Service.INSTRUMENTS, tracing(sink, "0.1"))) {
            URI on = traced.address().resolve(path);
            int length = ExpectedResponse.of(on).body().length;
            return compare(
                            "reads of one call from the response cache, with tracing on, beside the same with it off",
                            new HttpLoad.Target(on, length),
                            new HttpLoad.Target(off, length))
                    .ratioAtLeast(LEAST_SHARE);
        }
    }

    private Measure matches(Suite suite, String ratio, TraceSink sink) throws IOException, InterruptedException {
        URI off = suite.service(Service.MATCHING).address().resolve(MatchThroughput.PATH);
        try (ServiceProcess traced = suite.addReplica(Service.MATCHING, tracing(sink, ratio))) {
            URI on = traced.address().resolve(MatchThroughput.PATH);
            int length = MatchThroughput.settled(on).body().length;
            return compare(
                    "projects matched over HTTP, with %s of them traced, beside the same with tracing off"
                            .formatted(ratio.equals("1") ? "all" : "one in ten"),
                    new HttpLoad.Target(on, MatchThroughput.PROJECT, length),
                    new HttpLoad.Target(off, MatchThroughput.PROJECT, length));
        }
    }

    private Measure compare(String metric, HttpLoad.Target on, HttpLoad.Target off) throws InterruptedException {
        try (HttpLoad load = new HttpLoad(CONNECTIONS)) {
            PairedRun pair = new PairedRun(load, rounds);
            pair.run(on, off);
            return pair.row(metric);
        }
    }

    private static Map<String, String> tracing(TraceSink sink, String ratio) {
        return Map.of(
                "SPINN_TRACING_ENDPOINT",
                sink.address(),
                "SPINN_TRACING_PROTOCOL",
                "http/protobuf",
                "SPINN_TRACING_RATIO",
                ratio);
    }
}
