package no.spinn.benchmarks.reach;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import no.spinn.benchmarks.run.Rounds;

/** Several who answer the same question, each asked in turn. */
final class Turns {

    private final Rounds rounds;
    private final Map<Answerer, Stopwatch> stopwatches = new LinkedHashMap<>();

    Turns(Rounds rounds, Answerer... answerers) {
        this.rounds = rounds;
        for (Answerer answerer : answerers) {
            stopwatches.put(answerer, new Stopwatch(answerer));
        }
    }

    /** Returns how many all of them find eligible. */
    long take() throws IOException, SQLException {
        long eligible = agreed();
        for (int round = 0; round < rounds.all(); round++) {
            for (Stopwatch stopwatch : stopwatches.values()) {
                stopwatch.turn(rounds.half());
                if (rounds.isWarmUp(round)) {
                    stopwatch.reset();
                }
            }
        }
        return eligible;
    }

    Stopwatch of(Answerer answerer) {
        return stopwatches.computeIfAbsent(answerer, Stopwatch::new);
    }

    private long agreed() throws IOException, SQLException {
        Map<String, Long> found = new LinkedHashMap<>();
        for (Answerer answerer : stopwatches.keySet()) {
            found.put(answerer.getClass().getSimpleName(), answerer.eligible());
        }
        if (found.values().stream().distinct().count() != 1) {
            throw new IllegalStateException("they do not find the same: " + found);
        }
        return found.values().iterator().next();
    }
}
