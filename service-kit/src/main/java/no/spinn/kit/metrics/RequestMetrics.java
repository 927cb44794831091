package no.spinn.kit.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Measures the duration of requests by operation and status. The extension's own timer would also run for cached responses, and
 * take as long as they do.
 */
class RequestMetrics {

    private static final String BEGIN = "spinn.begin";

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
                    .description("Requests, by operation and status")
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
