/**
 * Webhooks by the Standard Webhooks specification: signed messages to URLs that organisations configure, with retries until a
 * message is delivered or the webhook is disabled. The content of messages is opaque here.
 */
@NullMarked
package no.spinn.kit.webhook;

import org.jspecify.annotations.NullMarked;
