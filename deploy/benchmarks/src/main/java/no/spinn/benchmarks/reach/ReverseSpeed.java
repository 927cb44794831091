package no.spinn.benchmarks.reach;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Answerer;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.benchmarks.run.Stopwatch;
import no.spinn.benchmarks.run.Turns;
import no.spinn.benchmarks.run.Workplace;
import no.spinn.local.Postgres;
import no.spinn.matching.index.reverse.IndexedProfile;

/**
 * The typical call put to all profiles, on one thread, for all three verdicts; in growing numbers of profiles, and in the number
 * that the goals are about by turns with others. PostgreSQL is asked less: who is eligible, since its index knows nothing of who
 * may be.
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
    public List<Measure> measure(Workplace workplace) throws IOException, InterruptedException {
        try {
            List<Measure> rows = new ArrayList<>(compare(workplace.settings().home()));
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
                Measure.of(named("call put to %,d profiles, p50", size), "ms", alone(measured.asked())),
                Measure.of(named("index of %,d profiles", size), "MB", measured.megabytes()));
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
        AskedIndex asked = measured.asked();
        Answerer halfAsked = lucene::eligibleAlone;
        Turns turns = new Turns(rounds, asked, scan, postgres, lucene, halfAsked);
        long eligible = turns.take();
        Stopwatch ours = turns.of(asked);
        Changes.Changed changed = Changes.make(measured.index(), CHANGES);
        String profiles = named("%,d profiles", COMPARED);
        return List.of(
                Measure.of("eligible of " + profiles, "%", 100.0 * eligible / COMPARED),
                Measure.of("call put to %s, p50".formatted(profiles), "ms", ours.milliseconds(50))
                        .atMost(MOST_MILLISECONDS),
                Measure.of("the same, p99 beside p50", "ms", ours.milliseconds(99))
                        .beside(ours.milliseconds(50))
                        .ratioAtMost(MOST_SPREAD),
                Measure.of("index of " + profiles, "MB", measured.megabytes()).atMost(MOST_MEGABYTES),
                beside("a plain scan", ours, turns.of(scan)).ratioAtLeast(TIMES_THE_SCAN),
                beside("PostgreSQL, GIN of jsonb", ours, turns.of(postgres)).ratioAtLeast(TIMES_POSTGRES),
                beside("Lucene", ours, turns.of(lucene)).ratioAtLeast(TIMES_LUCENE),
                beside("Lucene, eligible alone", ours, turns.of(halfAsked)),
                Measure.of(named("one of %,d changed profiles", CHANGES), "ms", changed.milliseconds()),
                Measure.of(
                        named("call put after %,d changes, p50", CHANGES),
                        "ms",
                        alone(new AskedIndex(changed.index(), TypicalCall.criteria()))));
    }

    private static Measure beside(String peer, Stopwatch ours, Stopwatch theirs) {
        return Measure.of("calls put, beside " + peer, "/s", ours.perSecond()).beside(theirs.perSecond());
    }

    private double alone(Answerer answerer) throws IOException, SQLException {
        Turns turns = new Turns(rounds, answerer);
        turns.take();
        return turns.of(answerer).milliseconds(50);
    }

    private static String named(String format, int number) {
        return String.format(Locale.ROOT, format, number);
    }
}
