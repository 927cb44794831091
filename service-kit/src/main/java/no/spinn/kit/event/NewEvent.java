package no.spinn.kit.event;

/**
 * An event to be published.
 *
 * @param topic the Kafka topic
 * @param type the CloudEvents type, for example {@code no.spinn.thing.changed.v1}
 * @param aggregateId what it is about; the Kafka key
 * @param data the aggregate's full public state, written as JSON
 */
public record NewEvent(String topic, String type, String aggregateId, Object data) {}
