package no.spinn.kit.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.trace.IdGenerator;
import io.vertx.ext.web.RoutingContext;

/** The trace id of a request, as in its log lines: the caller's if it sent one, else a new one. */
public final class TraceId {

    private static final String KEY = "spinn.trace";

    private TraceId() {}

    public static String of(RoutingContext request) {
        String trace = request.get(KEY);
        return trace == null ? IdGenerator.random().generateTraceId() : trace;
    }

    static void set(RoutingContext request, Span span) {
        request.put(KEY, span.getSpanContext().getTraceId());
    }
}
