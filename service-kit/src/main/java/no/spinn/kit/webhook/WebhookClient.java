package no.spinn.kit.webhook;

/** Sends messages to webhooks. */
public interface WebhookClient {

    /** Sends a message once and waits for the answer. Whatever goes wrong is a failed delivery, not an exception. */
    Delivery send(Message message, Webhook webhook) throws InterruptedException;
}
