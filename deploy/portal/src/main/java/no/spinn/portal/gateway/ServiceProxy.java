package no.spinn.portal.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.spinn.portal.replica.Replicas;
import no.spinn.portal.route.Target;
import org.jboss.logging.Logger;

/**
 * Passes requests to one service, and its answers back, as they arrive: a slow side slows down the other. A request that only
 * reads, and whose connection ends before an answer, is sent once more; any other one may have had an effect.
 */
final class ServiceProxy implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ServiceProxy.class);

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** For one connection alone; the library drops those of requests. */
    private static final List<String> HOP_BY_HOP =
            List.of("connection", "keep-alive", "proxy-authenticate", "trailer", "upgrade");

    private final Replicas replicas;
    private final long patienceMillis;

    ServiceProxy(Replicas replicas, Duration patience) {
        this.replicas = replicas;
        this.patienceMillis = patience.toMillis();
    }

    /** Ends when the answer has been sent; fails when the service has not answered completely. */
    Future<Void> forward(HttpServerRequest incoming, Target target) {
        boolean repeatable = READING.contains(incoming.method()) && !hasBody(incoming);
        ProxyRequest outgoing = ProxyRequest.reverseProxy(incoming);
        if (repeatable) {
            // HTTP/2 may end a request without a body by an empty frame, which must not be passed on as a body.
            outgoing.setBody(null);
            incoming.resume();
        }
        String query = incoming.query();
        outgoing.setURI(query == null ? target.path() : target.path() + "?" + query);
        ForwardedHeaders.apply(outgoing, target);
        return send(outgoing)
                .recover(failure ->
                        repeatable && isBrokenConnection(failure) ? send(outgoing) : Future.failedFuture(failure))
                .compose(ServiceProxy::answer);
    }

    @Override
    public void close() {
        replicas.close();
    }

    private Future<ProxyResponse> send(ProxyRequest outgoing) {
        return replicas.connect().compose(request -> send(outgoing, request));
    }

    private Future<ProxyResponse> send(ProxyRequest outgoing, HttpClientRequest request) {
        HttpServerRequest incoming = outgoing.proxiedRequest();
        request.exceptionHandler(known -> LOG.debug("the future of the answer fails as well", known));
        awaitAnswer(incoming, request);
        boolean asksFirst = hasBody(incoming) && incoming.headers().contains(HttpHeaders.EXPECT);
        if (asksFirst) {
            request.continueHandler(go -> incoming.response().writeContinue());
        }
        Future<ProxyResponse> answer = outgoing.send(request);
        if (hasBodyOfUnknownLength(incoming)) {
            request.setChunked(true);
        }
        if (asksFirst) {
            // The client sends its body after the service has agreed, and the service agrees after it has seen the
            // headers.
            request.sendHead();
        }
        return answer;
    }

    /** The service's time begins when it has the whole request, since an upload may take long. */
    private void awaitAnswer(HttpServerRequest incoming, HttpClientRequest request) {
        if (incoming.isEnded()) {
            request.setTimeout(patienceMillis);
            return;
        }
        incoming.end().onSuccess(sent -> {
            if (!request.response().isComplete()) {
                request.setTimeout(patienceMillis);
            }
        });
    }

    private static Future<Void> answer(ProxyResponse response) {
        HOP_BY_HOP.forEach(response.headers()::remove);
        return response.send();
    }

    /** In HTTP/2, a body needs neither header; the library looks at the headers alone. */
    private static boolean hasBodyOfUnknownLength(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2
                && !READING.contains(request.method())
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }

    private static boolean isBrokenConnection(Throwable failure) {
        return failure instanceof HttpClosedException || failure instanceof IOException;
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }
}
