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
 * The public reads that instruments-service answers in a second: one call, and the first page of calls. The peer is bare
 * Vert.x, on which both are built, so the ratio is the cost of the service.
 */
public final class ReadThroughput implements Group {

    private static final double LEAST_SHARE = 0.85;
    private static final int CONNECTIONS = 32;

    /** Enough for a page that is full. */
    private static final int INSTRUMENTS = 20;

    private static final int CALLS = 80;

    private final Rounds rounds;

    public ReadThroughput(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        try (Suite suite = environment.start();
                InstrumentsApi api = InstrumentsApi.of(suite)) {
            CatalogueWriter.of(api).fill(INSTRUMENTS, CALLS);
            String first = api.get("/v1/calls?limit=1").at("/items/0/id").asText();
            return List.of(
                    compare(
                            suite,
                            "one call, beside a bare Vert.x server that sends the same bytes",
                            "/v1/calls/" + first),
                    compare(
                            suite,
                            "the first page of calls, beside a bare Vert.x server that sends the same bytes",
                            "/v1/calls"));
        }
    }

    private Measure compare(Suite suite, String what, String path) throws IOException, InterruptedException {
        URI ours = suite.service(Service.INSTRUMENTS).address().resolve(path);
        ExpectedResponse content = ExpectedResponse.of(ours);
        try (BareServerProcess peer = BareServerProcess.of(
                        content, path, suite.settings().home(), suite.settings().jvm());
                HttpLoad load = new HttpLoad(CONNECTIONS)) {
            PairedRun pair = new PairedRun(load, rounds);
            pair.run(
                    new HttpLoad.Target(ours, content.body().length),
                    new HttpLoad.Target(peer.address(), content.body().length));
            return pair.row("reads of " + what).ratioAtLeast(LEAST_SHARE);
        }
    }
}
