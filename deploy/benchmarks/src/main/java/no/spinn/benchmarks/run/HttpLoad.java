package no.spinn.benchmarks.run;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A closed loop over persistent connections: each sends the next request as soon as it has the whole answer. Every
 * answer is checked.
 */
public final class HttpLoad implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http;
    private final int connections;

    public HttpLoad(int connections) {
        this.connections = connections;
        this.http = vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(connections));
    }

    /**
     * A request and the length of its answer.
     *
     * @param posted the JSON to post; null for a GET
     * @param length of the answer, in bytes
     * @param origin of the page that asks; null for none
     */
    public record Target(
            URI address,
            @Nullable String posted,
            int length,
            @Nullable String origin) {

        public Target(URI address, int length) {
            this(address, null, length);
        }

        public Target(URI address, @Nullable String posted, int length) {
            this(address, posted, length, null);
        }

        /** The same request of a page. */
        public Target from(@Nullable String page) {
            return new Target(address, posted, length, page);
        }

        HttpMethod method() {
            return posted == null ? HttpMethod.GET : HttpMethod.POST;
        }

        Future<HttpClientResponse> send(HttpClientRequest request) {
            if (origin != null) {
                request.putHeader(HttpHeaders.ORIGIN, origin);
            }
            return posted == null
                    ? request.send()
                    : request.putHeader("Content-Type", "application/json").send(posted);
        }
    }

    /** Answers per second; throws when an answer differs from the expected one. */
    public double perSecond(URI address, int length, Duration time) throws InterruptedException {
        return perSecond(List.of(new Target(address, length)), time);
    }

    /** The same for several targets, in rotation. */
    public double perSecond(List<Target> targets, Duration time) throws InterruptedException {
        Run run = new Run(targets, System.nanoTime() + time.toNanos());
        long begin = System.nanoTime();
        for (int connection = 0; connection < connections; connection++) {
            run.next();
        }
        run.ended.await();
        long taken = System.nanoTime() - begin;
        Throwable failure = run.failure.get();
        if (failure != null) {
            throw new IllegalStateException(
                    targets.getFirst().address() + " or another target answers unexpectedly", failure);
        }
        return run.answers.get() * 1e9 / taken;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private final class Run {

        private final List<Target> targets;
        private final AtomicInteger asked = new AtomicInteger();
        private final long end;
        private final CountDownLatch ended = new CountDownLatch(connections);
        private final AtomicLong answers = new AtomicLong();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        private Run(List<Target> targets, long end) {
            this.targets = targets;
            this.end = end;
        }

        private void next() {
            if (System.nanoTime() >= end || failure.get() != null) {
                ended.countDown();
                return;
            }
            Target target = targets.get(Math.floorMod(asked.getAndIncrement(), targets.size()));
            http.request(new RequestOptions()
                            .setAbsoluteURI(target.address().toString())
                            .setMethod(target.method()))
                    .compose(request -> target.send(request).compose(Run::body))
                    .onSuccess(body -> receive(body, target))
                    .onFailure(this::fail);
        }

        private static Future<Buffer> body(HttpClientResponse answer) {
            return answer.statusCode() == 200
                    ? answer.body()
                    : Future.failedFuture("the status is " + answer.statusCode());
        }

        private void receive(Buffer body, Target target) {
            if (body.length() != target.length()) {
                fail(new IllegalStateException("%d bytes instead of %d".formatted(body.length(), target.length())));
                return;
            }
            answers.incrementAndGet();
            next();
        }

        private void fail(Throwable reason) {
            failure.compareAndSet(null, reason);
            ended.countDown();
        }
    }
}
