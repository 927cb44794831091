package no.spinn.kit.tracing;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.IdGenerator;
import jakarta.inject.Singleton;

/** Starts spans. */
@Singleton
public class Traces {

    private final Tracer tracer;
    private final IdGenerator ids = IdGenerator.random();

    Traces(OpenTelemetry telemetry, TracingSettings settings) {
        // A disabled SDK still records spans, and marks them as sampled for whoever receives their context.
        TracerProvider provider =
                settings.endpoint().isPresent() ? telemetry.getTracerProvider() : TracerProvider.noop();
        this.tracer = provider.get("no.spinn.kit");
    }

    /**
     * Starts a span. While tracing is off, it records nothing and has the ids of its parent, or new ones if there is no parent: a
     * request has a trace id in any case.
     */
    public Span start(String name, SpanKind kind, Context parent) {
        Span span = tracer.spanBuilder(name).setSpanKind(kind).setParent(parent).startSpan();
        return span.getSpanContext().isValid() ? span : Span.wrap(newContext());
    }

    private SpanContext newContext() {
        return SpanContext.create(
                ids.generateTraceId(), ids.generateSpanId(), TraceFlags.getDefault(), TraceState.getDefault());
    }
}
