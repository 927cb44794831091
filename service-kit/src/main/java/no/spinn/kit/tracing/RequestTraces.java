package no.spinn.kit.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** A span for each request that reaches the service. */
@Singleton
class RequestTraces {

    /** After the response cache, whose responses cost as little as a span, and before all that may answer with a problem. */
    private static final int AFTER_THE_CACHE = -1_500;

    /** Health and metrics, which are read every few seconds. */
    private static final String PROBES = "/q/";

    private final Traces traces;

    RequestTraces(Traces traces) {
        this.traces = traces;
    }

    void install(@Observes Router router) {
        router.route().order(AFTER_THE_CACHE).handler(this::begin);
    }

    // The scope ends with the response, on whichever thread.
    @SuppressWarnings("MustBeClosedChecker")
    private void begin(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.path().startsWith(PROBES)) {
            context.next();
            return;
        }
        Context parent = new TraceContext(
                        request.getHeader(TraceContext.TRACEPARENT), request.getHeader(TraceContext.TRACESTATE))
                .asParent();
        Span span = traces.start(request.method().name(), SpanKind.SERVER, parent);
        TraceId.set(context, span);
        Scope scope = parent.with(span).makeCurrent();
        context.addEndHandler(answered -> {
            end(span, context);
            scope.close();
        });
        context.next();
    }

    private static void end(Span span, RoutingContext context) {
        if (span.isRecording()) {
            int status = context.response().getStatusCode();
            span.setAttribute("http.request.method", context.request().method().name());
            span.setAttribute("http.response.status_code", status);
            if (status >= 500) {
                span.setStatus(StatusCode.ERROR);
            }
        }
        span.end();
    }
}
