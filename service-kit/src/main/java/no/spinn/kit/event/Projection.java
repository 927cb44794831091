package no.spinn.kit.event;

/**
 * What a service keeps of another service's aggregates. A bean of this type is fed from its topic, in a transaction that
 * also holds the version check, and for each aggregate only with versions newer than the last. Throwing parks the event.
 */
public interface Projection {

    String topic();

    void apply(ReceivedEvent event);
}
