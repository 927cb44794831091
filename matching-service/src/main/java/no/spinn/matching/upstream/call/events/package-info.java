/** Keeps the calls up to date from their events, and reads the conditions that they carry. */
@NullMarked
package no.spinn.matching.upstream.call.events;

import org.jspecify.annotations.NullMarked;
