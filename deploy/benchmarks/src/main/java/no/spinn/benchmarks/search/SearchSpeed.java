package no.spinn.benchmarks.search;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.spinn.benchmarks.catalogue.CatalogueWriter;
import no.spinn.benchmarks.catalogue.CopyCatalogue;
import no.spinn.benchmarks.catalogue.InstrumentsApi;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.HttpLoad;
import no.spinn.benchmarks.run.HttpLoad.Target;
import no.spinn.benchmarks.run.Median;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.benchmarks.sql.PgBench;
import no.spinn.benchmarks.sql.Script;
import no.spinn.benchmarks.sql.StatementLog;
import no.spinn.local.Service;
import no.spinn.local.Suite;

/**
 * Searches over HTTP in a full catalogue, beside pgbench with the same statements: a replica runs every query while
 * PostgreSQL logs its statements, and pgbench repeats them.
 */
public final class SearchSpeed implements Group {

    private static final double LEAST_SHARE = 0.5;

    /** Instruments that are written through the API, and twice as many calls; the others are copies of them. */
    private static final int MOST_WRITTEN = 1_500;

    /** Two for each of two processors, which keeps them busy. */
    private static final int CONNECTIONS = 4;

    private final int instruments;
    private final int calls;
    private final Rounds rounds;

    public SearchSpeed(int instruments, int calls, Rounds rounds) {
        this.instruments = instruments;
        this.calls = calls;
        this.rounds = rounds;
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        try (Suite suite = environment.startWithout(Service.APPLICATIONS, Service.MATCHING);
                InstrumentsApi api = InstrumentsApi.of(suite)) {
            int writtenInstruments = Math.min(instruments, MOST_WRITTEN);
            int writtenCalls = Math.min(calls, 2 * MOST_WRITTEN);
            CatalogueWriter.Taken taken = CatalogueWriter.of(api).fill(writtenInstruments, writtenCalls);
            CopyCatalogue.to(suite, instruments, calls);
            List<Measure> rows = new ArrayList<>(List.of(
                    Measure.of(
                            "instruments drafted and published",
                            "/s",
                            perSecond(writtenInstruments, taken.instruments())),
                    Measure.of("calls drafted and scheduled", "/s", perSecond(writtenCalls, taken.calls()))));
            Optional<Path> pgbench = PgBench.find();
            if (pgbench.isEmpty()) {
                System.out.println(
                        "  no pgbench here (Debian has it in postgresql-contrib): searches are not compared");
                return rows;
            }
            rows.add(compare(suite, SearchQueries.about(api), pgbench.get()));
            return rows;
        } catch (SQLException e) {
            throw new IOException("the statements cannot be recorded", e);
        }
    }

    private Measure compare(Suite suite, List<String> questions, Path program)
            throws IOException, InterruptedException, SQLException {
        PgBench pgbench = PgBench.of(
                program,
                suite.jdbcUrl(Service.INSTRUMENTS),
                record(suite, questions).stream().map(Script::of).toList(),
                suite.settings().home().resolve("searches"));
        List<Target> targets = SearchQueries.askedOf(suite.service(Service.INSTRUMENTS), questions);
        List<Double> ours = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        try (HttpLoad load = new HttpLoad(CONNECTIONS)) {
            for (int round = 0; round < rounds.all(); round++) {
                double us = load.perSecond(targets, rounds.half());
                double peer = pgbench.perSecond(CONNECTIONS, rounds.half());
                if (!rounds.isWarmUp(round)) {
                    ours.add(us);
                    peers.add(peer);
                    ratios.add(us / peer);
                }
            }
        }
        String metric = String.format(
                Locale.ROOT,
                "searches in %,d instruments and %,d calls, beside pgbench with the same statements",
                instruments,
                calls);
        return Measure.of(metric, "/s", Median.of(ours))
                .beside(Median.of(peers), Median.of(ratios))
                .ratioAtLeast(LEAST_SHARE);
    }

    /** The transaction of each query at its second execution: the first one reads stems, too. */
    private static List<List<String>> record(Suite suite, List<String> questions)
            throws IOException, InterruptedException, SQLException {
        List<List<String>> recorded = StatementLog.of(suite, Service.INSTRUMENTS)
                .record(
                        "FROM search_entry",
                        replica -> SearchQueries.askedOf(replica, questions),
                        replica -> SearchQueries.askedOf(replica, questions));
        if (recorded.size() != questions.size()) {
            throw new IllegalStateException(
                    "%d transactions for %d questions".formatted(recorded.size(), questions.size()));
        }
        return recorded;
    }

    private static double perSecond(int count, Duration time) {
        return count * 1e9 / time.toNanos();
    }
}
