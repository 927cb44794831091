package no.spinn.portal.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.StreamResetException;
import java.util.concurrent.TimeoutException;
import no.spinn.portal.replica.NoReplicaException;
import no.spinn.portal.route.Service;
import org.jboss.logging.Logger;

/** What a client is told when a service is away, breaks off, or takes too long; and that it happened is counted. */
final class Outage {

    private static final Logger LOG = Logger.getLogger(Outage.class);

    private final GatewayMetrics metrics;

    Outage(GatewayMetrics metrics) {
        this.metrics = metrics;
    }

    /** Answers the request, unless an answer has begun: its connection is closed, so the client sees that it is not whole. */
    void answer(HttpServerRequest request, Service service, Throwable failure) {
        HttpServerResponse response = request.response();
        boolean clientHasGone = failure instanceof StreamResetException || response.closed();
        if (clientHasGone || response.ended()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        Refusal refusal = refusal(service, failure);
        metrics.countOutage(service, refusal.problem());
        if (refusal.problem() != GatewayProblem.UNAVAILABLE) {
            LOG.warnf(
                    "%s %s: %d, %s",
                    request.method(), request.path(), refusal.problem().status(), failure);
        }
        ProblemDocuments.answer(request, refusal);
    }

    private static Refusal refusal(Service service, Throwable failure) {
        String name = service.word() + "-service";
        return switch (failure) {
            case NoReplicaException away ->
                new Refusal(GatewayProblem.UNAVAILABLE, name + " cannot be reached. Nothing was done; try again.");
            case TimeoutException late ->
                new Refusal(GatewayProblem.TIMEOUT, name + " has the request, but has not answered it in time.");
            default ->
                new Refusal(
                        GatewayProblem.BROKEN_OFF, name + " ended the connection. It may have done what was asked.");
        };
    }
}
