package no.spinn.portal.gateway;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.portal.route.Service;
import no.spinn.portal.route.Target;
import org.jspecify.annotations.Nullable;

/** Measures requests by service and class of status, so that there are few series however many paths clients ask for. */
final class GatewayMetrics {

    private static final String SERVICE = "service";
    private static final String STATUS = "status";

    /** Requests for pages and health checks of the gateway, for paths that no service has, and those that are refused. */
    private static final String NO_SERVICE = "none";

    /** Those of the services, so that the cost of the gateway can be seen. */
    private static final Duration[] BUCKETS = Stream.of(10, 50, 100, 250, 500, 1_000, 5_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final Meter.MeterProvider<Timer> requests;
    private final Meter.MeterProvider<Counter> outages;

    GatewayMetrics(MeterRegistry meters) {
        this.requests = Timer.builder("spinn.gateway.requests")
                .description("The time until an answer begins, by service and class of status")
                .serviceLevelObjectives(BUCKETS)
                .withRegistry(meters);
        this.outages = Counter.builder("spinn.gateway.outages")
                .description("Requests that the gateway answered since a service did not, by service and status")
                .withRegistry(meters);
        startAtZero();
    }

    /** Measures until the answer begins: a stream of events lasts as long as its client wants. */
    void measure(RoutingContext context, @Nullable Target target) {
        long begin = System.nanoTime();
        String service = target == null ? NO_SERVICE : target.service().word();
        context.addHeadersEndHandler(head -> requests.withTags(
                        SERVICE, service, STATUS, statusClass(context.response().getStatusCode()))
                .record(Duration.ofNanos(System.nanoTime() - begin)));
    }

    void countOutage(Service service, GatewayProblem problem) {
        outages.withTags(SERVICE, service.word(), STATUS, Integer.toString(problem.status()))
                .increment();
    }

    /** A counter that begins with its first outage would hide it from the rate. */
    private void startAtZero() {
        List<GatewayProblem> problems =
                List.of(GatewayProblem.BROKEN_OFF, GatewayProblem.UNAVAILABLE, GatewayProblem.TIMEOUT);
        for (Service service : Service.values()) {
            problems.forEach(
                    problem -> outages.withTags(SERVICE, service.word(), STATUS, Integer.toString(problem.status())));
        }
    }

    private static String statusClass(int status) {
        return status / 100 + "xx";
    }
}
