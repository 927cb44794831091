package no.spinn.benchmarks.reads;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
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
 * The projects that matching-service matches in a second over HTTP: facts in, the first page out, ranked, explained, with near
 * misses and next questions. The peer is bare Vert.x, which sends the same bytes.
 */
public final class MatchThroughput implements Group {

    private static final double LEAST_SHARE = 0.5;
    private static final int CONNECTIONS = 32;
    private static final int INSTRUMENTS = 20;
    private static final int CALLS = 200;
    public static final String PATH = "/v1/matches?limit=20";
    public static final String PROJECT = """
            {"facts":{"organisation.sector":"municipality","project.userDriven":true,"project.changesRolesOrSystems":true,
             "project.themes":["education","mobility"],"project.leadershipAnchored":true}}""";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Rounds rounds;

    public MatchThroughput(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        try (Suite suite = environment.start();
                InstrumentsApi api = InstrumentsApi.of(suite)) {
            CatalogueWriter.of(api).fill(INSTRUMENTS, CALLS);
            URI ours = suite.service(Service.MATCHING).address().resolve(PATH);
            ExpectedResponse content = settled(ours);
            try (BareServerProcess peer = BareServerProcess.of(
                            content,
                            PATH,
                            suite.settings().home(),
                            suite.settings().jvm());
                    HttpLoad load = new HttpLoad(CONNECTIONS)) {
                PairedRun pair = new PairedRun(load, rounds);
                pair.run(
                        new HttpLoad.Target(ours, PROJECT, content.body().length),
                        new HttpLoad.Target(peer.address(), PROJECT, content.body().length));
                return List.of(
                        Measure.of("size of an answer to a project", "kB", content.body().length / 1000.0),
                        pair.row("projects matched over HTTP, beside a bare Vert.x server that sends the same bytes")
                                .ratioAtLeast(LEAST_SHARE));
            }
        }
    }

    /** The answer once the last call has been consumed: it stays the same for a while. */
    public static ExpectedResponse settled(URI ours) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        ExpectedResponse before = ExpectedResponse.of(ours, PROJECT);
        while (Instant.now().isBefore(end)) {
            Thread.sleep(Duration.ofSeconds(3));
            ExpectedResponse now = ExpectedResponse.of(ours, PROJECT);
            if (now.body().length > 1_000 && Arrays.equals(now.body(), before.body())) {
                return now;
            }
            before = now;
        }
        throw new IllegalStateException("the rules keep changing");
    }
}
