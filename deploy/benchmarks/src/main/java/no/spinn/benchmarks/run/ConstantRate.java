package no.spinn.benchmarks.run;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import no.spinn.benchmarks.run.HttpLoad.Target;

/**
 * Requests at a constant rate, whether earlier ones were answered or not. It uses the client of the closed loop, so that
 * both cost the machine the same.
 */
public final class ConstantRate implements AutoCloseable {

    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int OK = 200;
    private static final int CONNECTIONS = 20_000;
    private static final int KEPT = 20;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http;
    private final List<Target> targets;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private Outcome total = new Outcome(0, 0, 0, 0);

    public ConstantRate(List<Target> targets) {
        this.targets = targets;
        this.http = vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }

    /**
     * Their outcome.
     *
     * @param answered during the run
     * @param silent without an answer in time
     */
    public record Outcome(int answered, int refused, int otherwise, int silent) {

        private Outcome plus(Outcome more) {
            return new Outcome(
                    answered + more.answered, refused + more.refused, otherwise + more.otherwise, silent + more.silent);
        }
    }

    /** The first answers instead of 200, and how often each came: the status and the body, or what ended the connection. */
    public Map<String, Integer> refusals() {
        return Map.copyOf(refusals);
    }

    /** The outcome of all runs. */
    public Outcome total() {
        return total;
    }

    public Outcome run(int perSecond, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return run(perSecond, () -> System.nanoTime() < end);
    }

    /** The same for as long as this holds. */
    public Outcome run(int perSecond, BooleanSupplier goesOn) {
        Tally tally = new Tally(goesOn);
        OpenLoop.of(perSecond).begin(goesOn, () -> tally.take(next()));
        tally.underWay.arriveAndAwaitAdvance();
        Outcome outcome = tally.outcome();
        total = total.plus(outcome);
        return outcome;
    }

    private Target next() {
        return targets.get(Math.floorMod(number.getAndIncrement(), targets.size()));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** The outcome of one run so far. */
    private final class Tally {

        private final BooleanSupplier goesOn;
        private final Phaser underWay = new Phaser(1);
        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();
        private final AtomicInteger otherwise = new AtomicInteger();
        private final AtomicInteger silent = new AtomicInteger();

        private Tally(BooleanSupplier goesOn) {
            this.goesOn = goesOn;
        }

        private void take(Target target) {
            underWay.register();
            http.request(new RequestOptions()
                            .setAbsoluteURI(target.address().toString())
                            .setMethod(target.method())
                            .setTimeout(PATIENCE.toMillis()))
                    .compose(target::send)
                    .compose(answer -> answer.body().onSuccess(body -> count(answer.statusCode(), body)))
                    .onFailure(this::countSilent)
                    .onComplete(ended -> underWay.arriveAndDeregister());
        }

        private void countSilent(Throwable lost) {
            silent.incrementAndGet();
            keep(lost.toString());
        }

        private void count(int status, Buffer body) {
            if (status != OK) {
                keep(status + " " + body);
            }
            switch (status) {
                case OK -> {
                    if (goesOn.getAsBoolean()) {
                        answered.incrementAndGet();
                    }
                }
                case 429, 503 -> refused.incrementAndGet();
                default -> otherwise.incrementAndGet();
            }
        }

        private void keep(String refusal) {
            if (refusals.size() < KEPT) {
                refusals.merge(refusal, 1, Integer::sum);
            }
        }

        private Outcome outcome() {
            return new Outcome(answered.get(), refused.get(), otherwise.get(), silent.get());
        }
    }
}
