/** Sends the messages. */
@NullMarked
package no.spinn.matching.webhook.events;

import org.jspecify.annotations.NullMarked;
