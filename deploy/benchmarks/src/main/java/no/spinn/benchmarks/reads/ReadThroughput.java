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
import org.jspecify.annotations.Nullable;

/**
 * The public reads that instruments-service answers in a second: one call, also for a page of another origin, and the first page of
 * calls. The peer is bare Vert.x, on which both are built, so the ratio is the cost of the service.
 */
public final class ReadThroughput implements Group {

    private static final double LEAST_SHARE = 0.85;
    private static final double LEAST_SHARE_OF_PAGES = 0.9;
    private static final String ORIGIN = "https://portal.example";
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
                            "/v1/calls"),
                    compareForPages(
                            suite,
                            "one call by a page of another origin, beside a bare Vert.x server that sends the same"
                                    + " bytes and headers of CORS",
                            "/v1/calls/" + first));
        }
    }

    private Measure compare(Suite suite, String what, String path) throws IOException, InterruptedException {
        URI ours = address(suite, path);
        return pair(suite, path, ExpectedResponse.of(ours), null)
                .row("reads of " + what)
                .ratioAtLeast(LEAST_SHARE);
    }

    /** With the header that browsers send, and those that they need in the answer. */
    private Measure compareForPages(Suite suite, String what, String path) throws IOException, InterruptedException {
        ExpectedResponse content = ExpectedResponse.to(ORIGIN, address(suite, path));
        if (content.cors().isEmpty()) {
            throw new IllegalStateException("no page may read " + path);
        }
        return pair(suite, path, content, ORIGIN).row("reads of " + what).ratioAtLeast(LEAST_SHARE_OF_PAGES);
    }

    private PairedRun pair(Suite suite, String path, ExpectedResponse content, @Nullable String origin)
            throws IOException, InterruptedException {
        int length = content.body().length;
        try (BareServerProcess peer = BareServerProcess.of(
                        content, path, suite.settings().home(), suite.settings().jvm());
                HttpLoad load = new HttpLoad(CONNECTIONS)) {
            PairedRun pair = new PairedRun(load, rounds);
            pair.run(
                    new HttpLoad.Target(address(suite, path), length).from(origin),
                    new HttpLoad.Target(peer.address(), length).from(origin));
            return pair;
        }
    }

    private static URI address(Suite suite, String path) {
        return suite.service(Service.INSTRUMENTS).address().resolve(path);
    }
}
