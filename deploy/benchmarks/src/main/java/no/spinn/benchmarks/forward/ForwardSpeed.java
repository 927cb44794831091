package no.spinn.benchmarks.forward;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Answerer;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.benchmarks.run.Stopwatch;
import no.spinn.benchmarks.run.Turns;
import no.spinn.benchmarks.run.Workplace;
import no.spinn.matching.answer.match.Rulebook;
import no.spinn.matching.index.forward.ForwardIndex;
import no.spinn.matching.language.condition.Condition;
import no.spinn.matching.language.condition.Facts;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallStatus;
import no.spinn.matching.upstream.vocabulary.Fact;
import no.spinn.matching.upstream.vocabulary.FactNames;
import no.spinn.matching.upstream.vocabulary.FactType;
import no.spinn.matching.upstream.vocabulary.Vocabulary;

/**
 * Projects put to all calls, on one thread: how each call stands, the near misses, and which answers would settle how many; in
 * growing numbers of calls, and in the number that the goals are about by turns with others. Each is asked about the same
 * projects in turn, of which more or less is known.
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
    public List<Measure> measure(Workplace workplace) throws IOException, InterruptedException {
        try {
            List<Measure> rows = new ArrayList<>(compare());
            for (int size : GROWTH) {
                AskedIndex asked = new AskedIndex(ForwardIndex.of(InventedCalls.of(size)), projects);
                rows.add(Measure.of(named("project put to %,d calls, p50", size), "µs", alone(asked)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("nobody here has a database", e);
        }
    }

    private List<Measure> compare() throws IOException, SQLException {
        List<Call> calls = InventedCalls.of(COMPARED);
        long begin = System.nanoTime();
        ForwardIndex index = ForwardIndex.of(calls);
        double built = (System.nanoTime() - begin) / 1e6;
        AskedIndex asked = new AskedIndex(index, projects);
        PlainScan scan = new PlainScan(calls, projects);
        try (DroolsPeer drools = new DroolsPeer(calls, projects)) {
            Turns turns = new Turns(rounds, asked, scan, drools);
            turns.take();
            Stopwatch ours = turns.of(asked);
            return List.of(
                    Measure.of(named("eligible of %,d calls, over all projects", COMPARED), "%", eligible(index)),
                    Measure.of("different conditions in them", "", conditions(calls)),
                    Measure.of(named("index of %,d calls built, cold", COMPARED), "ms", built),
                    Measure.of(named("project put to %,d calls, p50", COMPARED), "µs", ours.microseconds(50)),
                    Measure.of(named("project put to %,d calls, p99", COMPARED), "µs", ours.microseconds(99)),
                    beside("a plain scan", ours, turns.of(scan)).ratioAtLeast(TIMES_THE_SCAN),
                    beside("Drools", ours, turns.of(drools)).ratioAtLeast(TIMES_DROOLS),
                    Measure.of(
                                    "whole answer, ranked, 20 calls and 20 near misses explained, p50",
                                    "µs",
                                    alone(new WholeAnswer(rulebook(calls), projects)))
                            .atMost(MOST_MICROSECONDS));
        }
    }

    private double eligible(ForwardIndex index) {
        return projects.stream()
                        .mapToInt(project ->
                                index.ask(project, EnumSet.of(CallStatus.OPEN)).eligibleCount())
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

    /** With a vocabulary that has every fact, so that each next question can be asked. */
    private static Rulebook rulebook(List<Call> calls) {
        Map<String, Fact> facts = conditionsOf(calls)
                .flatMap(Condition::facts)
                .distinct()
                .map(fact -> new Fact(
                        fact,
                        FactType.CODE,
                        Set.of(),
                        null,
                        null,
                        FactNames.unnamed(fact),
                        new FactNames(FactNames.unnamed(fact), Map.of())))
                .collect(Collectors.toMap(Fact::id, Function.identity()));
        return new Rulebook(new Vocabulary(facts), calls, 0, Instant.EPOCH);
    }

    private static Measure beside(String peer, Stopwatch ours, Stopwatch theirs) {
        return Measure.of("projects put, beside " + peer, "/s", ours.perSecond())
                .beside(theirs.perSecond());
    }

    private double alone(Answerer answerer) throws IOException, SQLException {
        Turns turns = new Turns(rounds, answerer);
        turns.take();
        return turns.of(answerer).microseconds(50);
    }

    private static String named(String format, int number) {
        return String.format(Locale.ROOT, format, number);
    }
}
