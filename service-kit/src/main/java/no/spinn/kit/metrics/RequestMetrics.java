package no.spinn.kit.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Measures the duration of requests by operation and status. The extension's own timer would also run for cached responses, and
 * take as long as they do.
 */
class RequestMetrics {

    private static final String BEGIN = "spinn.begin";

    /** Few, since each is a series for each operation and status: what is quick, what people notice, and what is too long. */
    private static final Duration[] BUCKETS = Stream.of(10, 50, 100, 250, 500, 1_000, 5_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry meters;

    RequestMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    @ServerRequestFilter
    void begin(ContainerRequestContext request) {
        request.setProperty(BEGIN, System.nanoTime());
    }

    @ServerResponseFilter
    void end(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (request.getProperty(BEGIN) instanceof Long begin && resource.getResourceMethod() != null) {
            Timer.builder("spinn.requests")
                    .description("The duration of requests, by operation and status; without cached responses")
                    .serviceLevelObjectives(BUCKETS)
                    .tag(
                            "operation",
                            resource.getResourceClass().getSimpleName() + "."
                                    + resource.getResourceMethod().getName())
                    .tag("status", Integer.toString(response.getStatus()))
                    .register(meters)
                    .record(Duration.ofNanos(System.nanoTime() - begin));
        }
    }
}
