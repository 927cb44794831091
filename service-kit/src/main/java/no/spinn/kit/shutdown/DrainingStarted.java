package no.spinn.kit.shutdown;

/**
 * The service stops and waits for the requests that are under way. It is fired when the delay is over in which gateways notice that
 * the replica is not ready: whoever connects again finds another replica. Streams have to end, or the service waits for them.
 */
public record DrainingStarted() {}
