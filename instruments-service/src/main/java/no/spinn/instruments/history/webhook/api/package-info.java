/** Webhooks and their messages over HTTP. */
@NullMarked
package no.spinn.instruments.history.webhook.api;

import org.jspecify.annotations.NullMarked;
