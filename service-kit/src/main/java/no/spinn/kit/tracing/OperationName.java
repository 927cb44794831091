package no.spinn.kit.tracing;

import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names the span of a request after its operation, as the metrics of requests do. */
class OperationName {

    @ServerResponseFilter
    void name(ResourceInfo resource) {
        Span span = Span.current();
        if (span.isRecording() && resource.getResourceMethod() != null) {
            span.updateName("%s.%s"
                    .formatted(
                            resource.getResourceClass().getSimpleName(),
                            resource.getResourceMethod().getName()));
        }
    }
}
