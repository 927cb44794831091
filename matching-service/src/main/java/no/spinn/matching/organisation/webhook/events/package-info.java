/** Sends the messages. */
@NullMarked
package no.spinn.matching.organisation.webhook.events;

import org.jspecify.annotations.NullMarked;
