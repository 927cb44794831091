package no.spinn.benchmarks.overload;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.spinn.benchmarks.run.HttpLoad.Target;
import no.spinn.benchmarks.run.Pace;

/** Requests at a rate, whatever becomes of the earlier ones. */
final class Flood {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Target> targets;
    private final AtomicInteger number = new AtomicInteger();
    private Outcome total = new Outcome(0, 0, 0, 0);

    Flood(List<Target> targets) {
        this.targets = targets;
    }

    /**
     * What became of them.
     *
     * @param answered in the time of the flood
     * @param silent no answer came in time
     */
    record Outcome(int answered, int refused, int otherwise, int silent) {

        private Outcome plus(Outcome more) {
            return new Outcome(
                    answered + more.answered, refused + more.refused, otherwise + more.otherwise, silent + more.silent);
        }
    }

    /** What became of all floods. */
    Outcome total() {
        return total;
    }

    Outcome run(int perSecond, Duration time) {
        Tally tally = new Tally(System.nanoTime() + time.toNanos());
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            Pace.of(perSecond).run(time, () -> tally.take(http, next()));
        }
        Outcome outcome = tally.outcome();
        total = total.plus(outcome);
        return outcome;
    }

    private Target next() {
        return targets.get(number.getAndIncrement() % targets.size());
    }

    /** What became of one flood so far. */
    private static final class Tally {

        private final long end;
        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();
        private final AtomicInteger otherwise = new AtomicInteger();
        private final AtomicInteger silent = new AtomicInteger();

        Tally(long end) {
            this.end = end;
        }

        void take(HttpClient http, Target target) {
            try {
                HttpResponse<Void> answer = http.send(
                        HttpRequest.newBuilder(target.address())
                                .timeout(PATIENCE)
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                count(answer.statusCode());
            } catch (IOException e) {
                silent.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void count(int status) {
            switch (status) {
                case 200 -> {
                    if (System.nanoTime() < end) {
                        answered.incrementAndGet();
                    }
                }
                case 429, 503 -> refused.incrementAndGet();
                default -> otherwise.incrementAndGet();
            }
        }

        Outcome outcome() {
            return new Outcome(answered.get(), refused.get(), otherwise.get(), silent.get());
        }
    }
}
