/** The webhooks of organisations: which messages there are. The kit configures webhooks and delivers the messages. */
@NullMarked
package no.spinn.matching.organisation.webhook;

import org.jspecify.annotations.NullMarked;
