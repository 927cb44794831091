/** Writes changes as JSON, for those who follow them and for webhooks. */
@NullMarked
package no.spinn.applications.record.change.events;

import org.jspecify.annotations.NullMarked;
