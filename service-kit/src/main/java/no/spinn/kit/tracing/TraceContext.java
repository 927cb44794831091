package no.spinn.kit.tracing;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a trace, as processes tell it each other (W3C Trace Context). Baggage is left out, since callers could put anything
 * into it.
 *
 * @param traceparent ids and flags; null if there is no trace
 * @param tracestate what vendors add; null if they add nothing
 */
public record TraceContext(
        @Nullable String traceparent, @Nullable String tracestate) {

    public static final String TRACEPARENT = "traceparent";
    public static final String TRACESTATE = "tracestate";

    /** Outside any trace. */
    public static final TraceContext NONE = new TraceContext(null, null);

    /** Longer ones need not be passed on. */
    private static final int LONGEST_STATE = 512;

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final TextMapGetter<TraceContext> FIELDS = new Fields();

    /** Of the request or event that is being handled; empty outside. */
    public static TraceContext current() {
        Map<String, String> fields = HashMap.newHashMap(2);
        W3C.inject(Context.current(), fields, (all, name, value) -> fields.put(name, value));
        return new TraceContext(fields.get(TRACEPARENT), fields.get(TRACESTATE));
    }

    /** The parent of new spans; without ids if there is no trace, or if it cannot be read. */
    public Context asParent() {
        return traceparent == null ? Context.root() : W3C.extract(Context.root(), this, FIELDS);
    }

    private static final class Fields implements TextMapGetter<TraceContext> {

        @Override
        public Iterable<String> keys(TraceContext context) {
            return List.of(TRACEPARENT, TRACESTATE);
        }

        @Override
        public @Nullable String get(@Nullable TraceContext context, String name) {
            if (context == null) {
                return null;
            }
            return name.equals(TRACEPARENT) ? context.traceparent : context.shortState();
        }
    }

    private @Nullable String shortState() {
        return tracestate == null || tracestate.length() > LONGEST_STATE ? null : tracestate;
    }
}
