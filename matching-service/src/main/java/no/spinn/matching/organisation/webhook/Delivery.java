package no.spinn.matching.organisation.webhook;

/**
 * The result of one attempt to send a message.
 *
 * @param accepted whether the receiver took the message
 * @param gone whether the receiver says that it will never take messages again
 * @param outcome the status of the answer, or why there was none
 */
public record Delivery(boolean accepted, boolean gone, String outcome) {

    public static Delivery failed(String outcome) {
        return new Delivery(false, false, outcome);
    }
}
