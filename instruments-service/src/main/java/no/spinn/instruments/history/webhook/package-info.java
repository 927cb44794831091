/** Webhooks that are told of every change of the catalogue. The kit configures webhooks and delivers the messages. */
@NullMarked
package no.spinn.instruments.history.webhook;

import org.jspecify.annotations.NullMarked;
