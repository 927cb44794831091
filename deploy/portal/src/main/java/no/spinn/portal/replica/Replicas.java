package no.spinn.portal.replica;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The replicas of one service, asked in turn. Those that are not ready come last: a replica that is about to stop says so before
 * it stops, and gets no more requests. A connection that is refused goes to the next replica, since nothing was sent yet. Each
 * service has connections of its own, so that one that hangs takes none from the others.
 */
public final class Replicas implements AutoCloseable {

    /** Less than the services' idle timeout of 60 seconds, so that none of them closes a connection that is about to be used. */
    private static final int KEEP_ALIVE_SECONDS = 30;

    /** The time after the idle timeout of a request, which is the better answer, until the connection is closed. */
    private static final int GRACE_SECONDS = 5;

    private static final int LARGEST_HEADERS = 65_536;

    private final List<Replica> all;
    private final HttpClient client;
    private final ReadinessChecks checks;
    private final AtomicInteger turn = new AtomicInteger();

    public Replicas(Vertx vertx, ReplicaSettings settings) {
        this.all = settings.addresses().stream().map(Replica::of).toList();
        this.client =
                vertx.createHttpClient(options(settings), new PoolOptions().setHttp1MaxSize(settings.connections()));
        this.checks = new ReadinessChecks(vertx, settings.check());
        all.forEach(checks::check);
    }

    /** A request to the first replica that accepts a connection; fails with {@link NoReplicaException}. */
    public Future<HttpClientRequest> connect() {
        return connect(inTurn().iterator());
    }

    /** Ends the checks. Requests in progress go on. */
    @Override
    public void close() {
        checks.close();
    }

    private Future<HttpClientRequest> connect(Iterator<Replica> rest) {
        Replica replica = rest.next();
        return client.request(replica.request()).recover(failure -> {
            replica.setReady(false);
            return rest.hasNext() ? connect(rest) : Future.failedFuture(new NoReplicaException(failure));
        });
    }

    private List<Replica> inTurn() {
        if (all.size() == 1) {
            return all;
        }
        int first = Math.floorMod(turn.getAndIncrement(), all.size());
        List<Replica> ready = new ArrayList<>(all.size());
        List<Replica> others = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Replica replica = all.get((first + i) % all.size());
            (replica.isReady() ? ready : others).add(replica);
        }
        ready.addAll(others);
        return ready;
    }

    private static HttpClientOptions options(ReplicaSettings settings) {
        return new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(settings.connect().toMillis()))
                .setIdleTimeout(Math.toIntExact(settings.idle().toSeconds() + GRACE_SECONDS))
                .setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setMaxWaitQueueSize(settings.connections())
                .setMaxHeaderSize(LARGEST_HEADERS)
                .setDecompressionSupported(false);
    }
}
