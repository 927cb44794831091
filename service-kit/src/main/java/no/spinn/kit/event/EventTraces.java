package no.spinn.kit.event;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import jakarta.inject.Singleton;
import no.spinn.kit.tracing.Traces;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The spans of events. They belong to the trace in which an event was written. */
@Singleton
class EventTraces {

    private final Traces traces;

    EventTraces(Traces traces) {
        this.traces = traces;
    }

    /** From sending until the broker's acknowledgement. An event that was written outside any trace has no span. */
    Span sending(OutboxRow row) {
        if (row.trace().traceparent() == null) {
            return Span.getInvalid();
        }
        return describe(
                traces.start(
                        "send " + row.topic(), SpanKind.PRODUCER, row.trace().asParent()),
                row.topic(),
                row.type());
    }

    static void sent(Span span, @Nullable Exception failure) {
        if (failure != null) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    /** Applies an event within the trace that wrote it, so that log lines and further events belong to that trace, too. */
    void receiving(ConsumerRecord<byte[], byte[]> message, Runnable apply) {
        Context parent = CloudEventRecords.trace(message).asParent();
        Span span = traces.start("process " + message.topic(), SpanKind.CONSUMER, parent);
        describe(span, message.topic(), CloudEventRecords.type(message));
        try (Scope applying = parent.with(span).makeCurrent()) {
            apply.run();
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }

    private static Span describe(Span span, String topic, String type) {
        return span.setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", topic)
                .setAttribute("cloudevents.event_type", type);
    }
}
