package no.spinn.portal.gateway;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.spinn.portal.replica.ReplicaSettings;
import no.spinn.portal.replica.Replicas;
import no.spinn.portal.route.Routes;
import no.spinn.portal.route.Service;
import no.spinn.portal.route.Target;

/** Finds the service of a request and passes it on. Requests for no service go on to the pages of this application. */
final class Gateway implements Handler<RoutingContext>, AutoCloseable {

    private final Routes routes;
    private final RequestLimits limits;
    private final GatewayMetrics metrics;
    private final Outage outage;
    private final Map<Service, ServiceProxy> proxies = new EnumMap<>(Service.class);

    Gateway(Vertx vertx, Routes routes, GatewaySettings settings, GatewayMetrics metrics) {
        this.routes = routes;
        this.limits = new RequestLimits(settings);
        this.metrics = metrics;
        this.outage = new Outage(metrics);
        for (Service service : Service.values()) {
            ReplicaSettings replicas = GatewaySettings.replicas(settings, service);
            proxies.put(service, new ServiceProxy(new Replicas(vertx, replicas), replicas.idle()));
        }
    }

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<Refusal> refusal = limits.check(request);
        if (refusal.isPresent()) {
            metrics.measure(context, null);
            ProblemDocuments.answer(request, refusal.get());
            return;
        }
        // Normalized, so that /instruments/v1/../q/metrics is what a service would take it for.
        Target target = routes.find(context.normalizedPath());
        metrics.measure(context, target);
        if (target == null) {
            context.next();
        } else {
            forward(request, target);
        }
    }

    /** Answers what nothing else has answered. */
    static void answerRest(RoutingContext context) {
        Optional<JsonObject> type = ProblemDocuments.type(context.normalizedPath());
        if (type.isPresent()) {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            context.end(type.get().toBuffer());
        } else {
            ProblemDocuments.answer(
                    context.request(),
                    new Refusal(
                            GatewayProblem.NOT_FOUND,
                            "All of a service is under /instruments, /applications or /matching; without it, only"
                                    + " paths that one service alone has."));
        }
    }

    @Override
    public void close() {
        proxies.values().forEach(ServiceProxy::close);
    }

    private void forward(HttpServerRequest request, Target target) {
        Service service = target.service();
        Objects.requireNonNull(proxies.get(service))
                .forward(request, target)
                .onFailure(failure -> outage.answer(request, service, failure));
    }
}
