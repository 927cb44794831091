package no.spinn.benchmarks.run;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Candidates that answer the same question in alternation. */
public final class Alternation {

    private final Rounds rounds;
    private final Map<Candidate, Stopwatch> stopwatches = new LinkedHashMap<>();

    public Alternation(Rounds rounds, Candidate... candidates) {
        this.rounds = rounds;
        for (Candidate candidate : candidates) {
            stopwatches.put(candidate, new Stopwatch(candidate));
        }
    }

    /** Returns the answer of all candidates to the first question. */
    public long run() throws IOException, SQLException {
        long answer = commonAnswer();
        for (int round = 0; round < rounds.all(); round++) {
            for (Stopwatch stopwatch : stopwatches.values()) {
                stopwatch.turn(rounds.half());
                if (rounds.isWarmUp(round)) {
                    stopwatch.reset();
                }
            }
        }
        return answer;
    }

    public Stopwatch of(Candidate candidate) {
        return stopwatches.computeIfAbsent(candidate, Stopwatch::new);
    }

    private long commonAnswer() throws IOException, SQLException {
        Map<String, Long> found = new LinkedHashMap<>();
        for (Candidate candidate : stopwatches.keySet()) {
            found.put(candidate.getClass().getSimpleName(), candidate.answer());
        }
        if (found.values().stream().distinct().count() != 1) {
            throw new IllegalStateException("the candidates disagree: " + found);
        }
        return found.values().iterator().next();
    }
}
