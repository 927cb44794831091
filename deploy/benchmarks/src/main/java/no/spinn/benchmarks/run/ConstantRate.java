package no.spinn.benchmarks.overload;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import no.spinn.benchmarks.run.HttpLoad.Target;
import no.spinn.benchmarks.run.OpenLoop;

/**
 * Requests at a constant rate, whether earlier ones were answered or not. It uses the client of the closed loop, so that
 * both cost the machine the same.
 */
final class ConstantRate implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int CONNECTIONS = 20_000;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http;
    private final List<Target> targets;
    private final AtomicInteger number = new AtomicInteger();
    private Outcome total = new Outcome(0, 0, 0, 0);

    ConstantRate(List<Target> targets) {
        this.targets = targets;
        this.http = vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }

    /**
     * Their outcome.
     *
     * @param answered during the run
     * @param silent without an answer in time
     */
    record Outcome(int answered, int refused, int otherwise, int silent) {

        private Outcome plus(Outcome more) {
            return new Outcome(
                    answered + more.answered, refused + more.refused, otherwise + more.otherwise, silent + more.silent);
        }
    }

    /** The outcome of all runs. */
    Outcome total() {
        return total;
    }

    Outcome run(int perSecond, Duration time) {
        Tally tally = new Tally(System.nanoTime() + time.toNanos());
        OpenLoop.of(perSecond).begin(time, () -> tally.take(next()));
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

        private final long end;
        private final Phaser underWay = new Phaser(1);
        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();
        private final AtomicInteger otherwise = new AtomicInteger();
        private final AtomicInteger silent = new AtomicInteger();

        private Tally(long end) {
            this.end = end;
        }

        private void take(Target target) {
            underWay.register();
            http.request(new RequestOptions()
                            .setAbsoluteURI(target.address().toString())
                            .setTimeout(PATIENCE.toMillis()))
                    .compose(request -> request.send())
                    .compose(answer -> answer.body().map(body -> answer))
                    .map(HttpClientResponse::statusCode)
                    .onSuccess(this::count)
                    .onFailure(lost -> silent.incrementAndGet())
                    .onComplete(ended -> underWay.arriveAndDeregister());
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

        private Outcome outcome() {
            return new Outcome(answered.get(), refused.get(), otherwise.get(), silent.get());
        }
    }
}
