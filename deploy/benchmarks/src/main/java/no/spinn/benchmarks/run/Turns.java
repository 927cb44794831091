package no.spinn.benchmarks.run;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Several who answer the same question, each asked in turn. */
public final class Turns {

    private final Rounds rounds;
    private final Map<Answerer, Stopwatch> stopwatches = new LinkedHashMap<>();

    public Turns(Rounds rounds, Answerer... answerers) {
        this.rounds = rounds;
        for (Answerer answerer : answerers) {
            stopwatches.put(answerer, new Stopwatch(answerer));
        }
    }

    /** Returns what all of them answer to the first question. */
    public long take() throws IOException, SQLException {
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

    public Stopwatch of(Answerer answerer) {
        return stopwatches.computeIfAbsent(answerer, Stopwatch::new);
    }

    private long agreed() throws IOException, SQLException {
        Map<String, Long> found = new LinkedHashMap<>();
        for (Answerer answerer : stopwatches.keySet()) {
            found.put(answerer.getClass().getSimpleName(), answerer.answer());
        }
        if (found.values().stream().distinct().count() != 1) {
            throw new IllegalStateException("they do not find the same: " + found);
        }
        return found.values().iterator().next();
    }
}
