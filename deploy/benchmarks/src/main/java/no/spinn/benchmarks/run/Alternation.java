package no.spinn.benchmarks.run;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Several who answer the same question, each asked in turn. */
public final class Alternation {

    private final Rounds rounds;
    private final Map<Candidate, Stopwatch> stopwatches = new LinkedHashMap<>();

    public Alternation(Rounds rounds, Candidate... candidates) {
        this.rounds = rounds;
        for (Candidate candidate : candidates) {
            stopwatches.put(candidate, new Stopwatch(candidate));
        }
    }

    /** Returns what all of them answer to the first question. */
    public long run() throws IOException, SQLException {
        long agreed = agreed();
        for (int round = 0; round < rounds.all(); round++) {
            for (Stopwatch stopwatch : stopwatches.values()) {
                stopwatch.turn(rounds.half());
                if (rounds.isWarmUp(round)) {
                    stopwatch.reset();
                }
            }
        }
        return agreed;
    }

    public Stopwatch of(Candidate candidate) {
        return stopwatches.computeIfAbsent(candidate, Stopwatch::new);
    }

    private long agreed() throws IOException, SQLException {
        Map<String, Long> found = new LinkedHashMap<>();
        for (Candidate candidate : stopwatches.keySet()) {
            found.put(candidate.getClass().getSimpleName(), candidate.answer());
        }
        if (found.values().stream().distinct().count() != 1) {
            throw new IllegalStateException("they do not find the same: " + found);
        }
        return found.values().iterator().next();
    }
}
