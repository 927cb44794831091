package no.spinn.kit.event;

/**
 * A local copy of another service's aggregates. A bean of this type receives the events of its topic, in the transaction of the
 * version check, and for each aggregate only versions newer than the last. An exception parks the event.
 */
public interface Projection {

    String topic();

    void apply(ReceivedEvent event);
}
