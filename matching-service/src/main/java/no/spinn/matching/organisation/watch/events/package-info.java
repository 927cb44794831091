/** Publishes found matches and their ends as events and as webhook payloads. */
@NullMarked
package no.spinn.matching.organisation.watch.events;

import org.jspecify.annotations.NullMarked;
