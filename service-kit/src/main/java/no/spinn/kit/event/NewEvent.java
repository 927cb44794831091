package no.spinn.kit.event;

/**
 * An event to publish.
 *
 * @param topic the Kafka topic
 * @param type the CloudEvents type, for example {@code no.spinn.thing.changed.v1}
 * @param aggregateId the subject of the event and the Kafka key
 * @param data the aggregate's full public state, serialised as JSON
 */
public record NewEvent(String topic, String type, String aggregateId, Object data) {}
