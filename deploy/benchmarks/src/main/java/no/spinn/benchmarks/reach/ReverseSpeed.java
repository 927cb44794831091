package no.spinn.benchmarks.reach;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Alternation;
import no.spinn.benchmarks.run.Candidate;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.benchmarks.run.Stopwatch;
import no.spinn.local.Postgres;
import no.spinn.matching.index.reverse.IndexedProfile;

/**
 * Matches the typical call with all profiles, on one thread, for all three verdicts. Measures growing numbers of
 * profiles, and compares with peers at the number of the targets. PostgreSQL computes less: only the eligible profiles,
 * because its index cannot find those that may be.
 */
public final class ReverseSpeed implements Group {

    private static final List<Integer> GROWTH = List.of(10_000, 100_000, 5_000_000);
    private static final int COMPARED = 1_000_000;
    private static final int CHANGES = 16_000;

    private static final double MOST_MILLISECONDS = 10;
    private static final double MOST_SPREAD = 2;
    private static final double MOST_MEGABYTES = 60;
    private static final double TIMES_THE_SCAN = 8;
    private static final double TIMES_POSTGRES = 100;
    private static final double TIMES_LUCENE = 20;

    private final Rounds rounds;

    public ReverseSpeed(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        try {
            List<Measure> rows = new ArrayList<>(compare(environment.settings().home()));
            for (int size : GROWTH) {
                rows.addAll(grow(size));
            }
            return rows;
        } catch (SQLException e) {
            throw new IOException("PostgreSQL does not answer", e);
        }
    }

    private List<Measure> grow(int size) throws IOException, SQLException {
        MeasuredIndex measured = MeasuredIndex.of(size);
        return List.of(
                Measure.of(named("call matched with %,d profiles, p50", size), "ms", alone(measured.candidate())),
                Measure.of(named("memory of the index of %,d profiles", size), "MB", measured.megabytes()));
    }

    private List<Measure> compare(Path folder) throws IOException, SQLException {
        MeasuredIndex measured = MeasuredIndex.of(COMPARED);
        PlainScan scan = new PlainScan();
        try (Postgres server = Postgres.start(folder.resolve("reverse-postgres"), 0);
                LucenePeer.Filling intoLucene = new LucenePeer.Filling(folder.resolve("reverse-lucene"))) {
            PostgresPeer.Filling intoPostgres = new PostgresPeer.Filling(server);
            for (IndexedProfile profile : Population.of(COMPARED)) {
                scan.add(profile);
                intoPostgres.add(profile);
                intoLucene.add(profile);
            }
            try (PostgresPeer postgres = intoPostgres.finish();
                    LucenePeer lucene = intoLucene.finish()) {
                return compare(measured, scan, postgres, lucene);
            }
        }
    }

    private List<Measure> compare(MeasuredIndex measured, PlainScan scan, PostgresPeer postgres, LucenePeer lucene)
            throws IOException, SQLException {
        IndexCandidate candidate = measured.candidate();
        Candidate eligibleOnly = lucene::eligibleAlone;
        Alternation alternation = new Alternation(rounds, candidate, scan, postgres, lucene, eligibleOnly);
        long eligible = alternation.run();
        Stopwatch ours = alternation.of(candidate);
        ProfileChanges.Changed changed = ProfileChanges.make(measured.index(), CHANGES);
        String profiles = named("%,d profiles", COMPARED);
        return List.of(
                Measure.of("eligible of " + profiles, "%", 100.0 * eligible / COMPARED),
                Measure.of("call matched with %s, p50".formatted(profiles), "ms", ours.milliseconds(50))
                        .atMost(MOST_MILLISECONDS),
                Measure.of("call matched with %s, p99, beside p50".formatted(profiles), "ms", ours.milliseconds(99))
                        .beside(ours.milliseconds(50))
                        .ratioAtMost(MOST_SPREAD),
                Measure.of("memory of the index of " + profiles, "MB", measured.megabytes())
                        .atMost(MOST_MEGABYTES),
                beside("a plain scan", ours, alternation.of(scan)).ratioAtLeast(TIMES_THE_SCAN),
                beside("PostgreSQL with a GIN index of jsonb, eligible only", ours, alternation.of(postgres))
                        .ratioAtLeast(TIMES_POSTGRES),
                beside("Lucene", ours, alternation.of(lucene)).ratioAtLeast(TIMES_LUCENE),
                beside("Lucene, eligible only", ours, alternation.of(eligibleOnly)),
                Measure.of(named("update of a profile, average of %,d", CHANGES), "ms", changed.milliseconds()),
                Measure.of(
                        named("call matched after %,d updates, p50", CHANGES),
                        "ms",
                        alone(new IndexCandidate(changed.index(), TypicalCall.criteria()))));
    }

    private static Measure beside(String peer, Stopwatch ours, Stopwatch theirs) {
        return Measure.of("calls matched, beside " + peer, "/s", ours.perSecond())
                .beside(theirs.perSecond());
    }

    private double alone(Candidate candidate) throws IOException, SQLException {
        Alternation alternation = new Alternation(rounds, candidate);
        alternation.run();
        return alternation.of(candidate).milliseconds(50);
    }

    private static String named(String format, int number) {
        return String.format(Locale.ROOT, format, number);
    }
}
