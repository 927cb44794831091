/** Receives calls from their events and stores them. */
@NullMarked
package no.spinn.matching.upstream.call.events;

import org.jspecify.annotations.NullMarked;
