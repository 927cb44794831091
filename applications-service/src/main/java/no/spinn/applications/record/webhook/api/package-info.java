/** Webhooks and their messages over HTTP. */
@NullMarked
package no.spinn.applications.record.webhook.api;

import org.jspecify.annotations.NullMarked;
