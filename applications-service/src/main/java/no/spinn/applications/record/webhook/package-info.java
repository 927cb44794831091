/** Webhooks that are told of changes. The kit configures webhooks and delivers the messages. */
@NullMarked
package no.spinn.applications.record.webhook;

import org.jspecify.annotations.NullMarked;
