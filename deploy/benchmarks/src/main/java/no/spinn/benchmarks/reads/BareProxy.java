package no.spinn.benchmarks.reads;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.HttpProxy;
import java.io.IOException;

/** The peer of the gateway: the same library with as many event loops, and nothing else. */
final class BareProxy extends AbstractVerticle {

    private static final int CONNECTIONS = 1_000;

    private final int port;
    private final int origin;

    private BareProxy(int port, int origin) {
        this.port = port;
        this.origin = origin;
    }

    /** Serves until its standard input ends, so that it does not outlive its parent process. */
    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[0]);
        int origin = Integer.parseInt(arguments[1]);
        Vertx vertx = Vertx.vertx();
        vertx.deployVerticle(
                        () -> new BareProxy(port, origin),
                        new DeploymentOptions().setInstances(VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE))
                .onFailure(failure -> System.exit(1));
        System.in.transferTo(System.out);
        System.exit(0);
    }

    @Override
    public void start(Promise<Void> started) {
        HttpProxy proxy = HttpProxy.reverseProxy(
                        vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(CONNECTIONS)))
                .origin(origin, BareServer.HOST);
        vertx.createHttpServer()
                .requestHandler(proxy)
                .listen(port, BareServer.HOST)
                .<Void>mapEmpty()
                .onComplete(started);
    }
}
