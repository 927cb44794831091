package no.spinn.benchmarks.run;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** A closed loop over connections that stay: each asks again as soon as it has the whole answer. Every answer is checked. */
public final class HttpLoad implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http;
    private final int connections;

    public HttpLoad(int connections) {
        this.connections = connections;
        this.http = vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(connections));
    }

    /** How many answers of this length come in a second; throws when one is different. */
    public double perSecond(URI address, int length, Duration time) throws InterruptedException {
        Run run = new Run(address, length, System.nanoTime() + time.toNanos());
        long begin = System.nanoTime();
        for (int connection = 0; connection < connections; connection++) {
            run.next();
        }
        run.ended.await();
        long taken = System.nanoTime() - begin;
        Throwable failure = run.failure.get();
        if (failure != null) {
            throw new IllegalStateException(address + " does not answer as it should", failure);
        }
        return run.answers.get() * 1e9 / taken;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private final class Run {

        private final RequestOptions request;
        private final int length;
        private final long end;
        private final CountDownLatch ended = new CountDownLatch(connections);
        private final AtomicLong answers = new AtomicLong();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        private Run(URI address, int length, long end) {
            this.request =
                    new RequestOptions().setAbsoluteURI(address.toString()).setMethod(HttpMethod.GET);
            this.length = length;
            this.end = end;
        }

        private void next() {
            if (System.nanoTime() >= end || failure.get() != null) {
                ended.countDown();
                return;
            }
            http.request(request)
                    .compose(asked -> asked.send().compose(Run::body))
                    .onSuccess(this::receive)
                    .onFailure(this::fail);
        }

        private static Future<Buffer> body(HttpClientResponse answer) {
            return answer.statusCode() == 200
                    ? answer.body()
                    : Future.failedFuture("the status is " + answer.statusCode());
        }

        private void receive(Buffer body) {
            if (body.length() != length) {
                fail(new IllegalStateException("%d bytes instead of %d".formatted(body.length(), length)));
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
