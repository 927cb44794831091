package no.spinn.kit.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** A received event, with the aggregate's full public state as of {@code version}. */
public record ReceivedEvent(String id, String type, String aggregateId, long version, Instant time, JsonNode data) {

    /** Reads the state into the consumer's own record, which has only the fields that the consumer needs. */
    public <T> T dataAs(Class<T> shape) {
        return TolerantJson.read(data, shape);
    }
}
