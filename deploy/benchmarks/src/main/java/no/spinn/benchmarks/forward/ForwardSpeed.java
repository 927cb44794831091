package no.spinn.benchmarks.forward;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.spinn.benchmarks.reach.Population;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Alternation;
import no.spinn.benchmarks.run.Candidate;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.benchmarks.run.Stopwatch;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.Facts;
import no.spinn.matching.index.forward.ForwardIndex;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallState;

/**
 * Matches projects with all calls, on one thread: the verdict of each call, the near misses, and which answers would
 * settle how many. Measures growing numbers of calls, and compares with peers at the number of the targets. All get the
 * same projects in turn, with more or fewer known facts.
 */
public final class ForwardSpeed implements Group {

    private static final List<Integer> GROWTH = List.of(1_000, 100_000);
    private static final int COMPARED = 10_000;
    private static final int PROJECTS = 64;

    private static final double MOST_MICROSECONDS = 250;
    private static final double TIMES_THE_SCAN = 20;
    private static final double TIMES_DROOLS = 300;

    private final Rounds rounds;
    private final List<Facts> projects = Projects.of(PROJECTS);

    public ForwardSpeed(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        try {
            List<Measure> rows = new ArrayList<>(compare());
            for (int size : GROWTH) {
                IndexCandidate candidate =
                        new IndexCandidate(ForwardIndex.of(GeneratedCalls.of(size), Population.ROLES), projects);
                rows.add(Measure.of(named("project matched with %,d calls, p50", size), "µs", alone(candidate)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("no candidate has a database", e);
        }
    }

    private List<Measure> compare() throws IOException, SQLException {
        List<Call> calls = GeneratedCalls.of(COMPARED);
        long begin = System.nanoTime();
        ForwardIndex index = ForwardIndex.of(calls, Population.ROLES);
        double built = (System.nanoTime() - begin) / 1e6;
        IndexCandidate candidate = new IndexCandidate(index, projects);
        PlainScan scan = new PlainScan(calls, projects);
        try (DroolsPeer drools = new DroolsPeer(calls, projects)) {
            Alternation alternation = new Alternation(rounds, candidate, scan, drools);
            alternation.run();
            Stopwatch ours = alternation.of(candidate);
            return List.of(
                    Measure.of(
                            named("eligible of %,d calls, average over all projects", COMPARED), "%", eligible(index)),
                    Measure.of(named("different conditions in %,d calls", COMPARED), "", conditions(calls)),
                    Measure.of(named("time to build the index of %,d calls, cold", COMPARED), "ms", built),
                    Measure.of(named("project matched with %,d calls, p50", COMPARED), "µs", ours.microseconds(50)),
                    Measure.of(named("project matched with %,d calls, p99", COMPARED), "µs", ours.microseconds(99)),
                    beside("a plain scan", ours, alternation.of(scan)).ratioAtLeast(TIMES_THE_SCAN),
                    beside("Drools 10.2, which computes no next questions", ours, alternation.of(drools))
                            .ratioAtLeast(TIMES_DROOLS),
                    Measure.of(
                                    "complete answer, ranked, 20 calls and 20 near misses explained, p50",
                                    "µs",
                                    alone(new CompleteAnswer(GeneratedVocabulary.rulebook(calls), projects)))
                            .atMost(MOST_MICROSECONDS));
        }
    }

    private double eligible(ForwardIndex index) {
        return projects.stream()
                        .mapToInt(project ->
                                index.ask(project, EnumSet.of(CallState.OPEN)).eligibleCount())
                        .average()
                        .orElse(0)
                * 100
                / COMPARED;
    }

    private static long conditions(List<Call> calls) {
        return conditionsOf(calls).distinct().count();
    }

    private static Stream<Condition> conditionsOf(List<Call> calls) {
        return calls.stream().flatMap(call -> call.criteria().stream()).map(criterion -> criterion.condition());
    }

    private static Measure beside(String peer, Stopwatch ours, Stopwatch theirs) {
        return Measure.of("projects matched, beside " + peer, "/s", ours.perSecond())
                .beside(theirs.perSecond());
    }

    private double alone(Candidate candidate) throws IOException, SQLException {
        Alternation alternation = new Alternation(rounds, candidate);
        alternation.run();
        return alternation.of(candidate).microseconds(50);
    }

    private static String named(String format, int number) {
        return String.format(Locale.ROOT, format, number);
    }
}
