package no.spinn.kit.webhook;

/** How far the delivery of a message is. */
public enum MessageState {
    /** No attempt has failed yet. */
    WAITING,
    /** The last attempt has failed. */
    FAILING,
    DELIVERED
}
