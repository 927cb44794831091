package no.spinn.kit.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import no.spinn.kit.tracing.TraceContext;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Converts events to and from CloudEvents 1.0 in Kafka's binary mode: attributes are headers, the value is the data. */
final class CloudEventRecords {

    /** The extension attribute with the version of the aggregate. */
    static final String VERSION = "aggregateversion";

    private CloudEventRecords() {}

    static ProducerRecord<String, byte[]> write(OutboxRow row, String source) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(row.eventId().toString())
                .withSource(URI.create(source))
                .withType(row.type())
                .withSubject(row.aggregateId())
                .withTime(OffsetDateTime.ofInstant(row.occurredAt(), ZoneOffset.UTC))
                .withExtension(VERSION, Long.toString(row.version()))
                .withData("application/json", row.data());
        trace(event, row.trace());
        return KafkaMessageFactory.<String>createWriter(row.topic(), row.aggregateId())
                .writeBinary(event.build());
    }

    /** The extension for distributed tracing: where the event was written. */
    private static void trace(CloudEventBuilder event, TraceContext trace) {
        if (trace.traceparent() != null) {
            event.withExtension(TraceContext.TRACEPARENT, trace.traceparent());
        }
        if (trace.tracestate() != null) {
            event.withExtension(TraceContext.TRACESTATE, trace.tracestate());
        }
    }

    /** The trace in which the event was written; empty if its producer tells none. Reads any record. */
    static TraceContext trace(ConsumerRecord<byte[], byte[]> message) {
        return new TraceContext(header(message, TraceContext.TRACEPARENT), header(message, TraceContext.TRACESTATE));
    }

    /** The type of the event, of any record. */
    static String type(ConsumerRecord<byte[], byte[]> message) {
        return String.valueOf(header(message, "type"));
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> message, String attribute) {
        Header header = message.headers().lastHeader("ce_" + attribute);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Throws {@link UnreadableEvent} if the record is not an event of the agreed form. */
    static ReceivedEvent read(ConsumerRecord<byte[], byte[]> message) throws UnreadableEvent {
        try {
            CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();
            return new ReceivedEvent(
                    event.getId(),
                    event.getType(),
                    required(event.getSubject(), "subject"),
                    version(event),
                    required(event.getTime(), "time").toInstant(),
                    data(event));
        } catch (CloudEventRWException | IllegalStateException | IllegalArgumentException | IOException e) {
            throw new UnreadableEvent(String.valueOf(e.getMessage()), e);
        }
    }

    private static long version(CloudEvent event) throws UnreadableEvent {
        String version = String.valueOf(event.getExtension(VERSION));
        if (!version.matches("[1-9]\\d{0,17}")) {
            throw new UnreadableEvent(VERSION + " is " + version, null);
        }
        return Long.parseLong(version);
    }

    private static JsonNode data(CloudEvent event) throws IOException, UnreadableEvent {
        JsonNode data = TolerantJson.parse(required(event.getData(), "data").toBytes());
        if (!data.isObject()) {
            throw new UnreadableEvent("the data is not a JSON object", null);
        }
        return data;
    }

    private static <T> T required(@Nullable T value, String name) throws UnreadableEvent {
        if (value == null) {
            throw new UnreadableEvent("the event has no " + name, null);
        }
        return value;
    }
}
