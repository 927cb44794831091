package no.spinn.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Maps Kafka records to rows of the table of parked events, and back. */
@Singleton
class ParkedRecordMapper {

    private final ObjectMapper json;

    ParkedRecordMapper(ObjectMapper json) {
        this.json = json;
    }

    /** The aggregate: the event's subject, else its key. A record with neither is an aggregate of its own. */
    String aggregateOf(ConsumerRecord<byte[], byte[]> message) {
        Header subject = message.headers().lastHeader("ce_subject");
        byte[] name = subject == null ? message.key() : subject.value();
        return name == null || name.length == 0
                ? "%s-%d@%d".formatted(message.topic(), message.partition(), message.offset())
                : new String(name, StandardCharsets.UTF_8).replace('\0', '?');
    }

    String headersOf(ConsumerRecord<byte[], byte[]> message) {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        message.headers().forEach(header -> headers.put(header.key(), header.value()));
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers must be writable as JSON", e);
        }
    }

    ConsumerRecord<byte[], byte[]> restore(Tuple row) {
        byte[] key = row.get(3, byte[].class);
        byte[] value = row.get(5, byte[].class);
        return new ConsumerRecord<>(
                row.get(0, String.class),
                row.get(1, Integer.class),
                row.get(2, Long.class),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                key.length,
                value.length,
                key,
                value,
                headers(row.get(4, String.class)),
                Optional.empty());
    }

    private RecordHeaders headers(String written) {
        try {
            RecordHeaders headers = new RecordHeaders();
            json.readValue(written, new TypeReference<Map<String, byte[]>>() {}).forEach(headers::add);
            return headers;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored headers must be readable", e);
        }
    }
}
