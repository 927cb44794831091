/** Receives facts from their events and stores them. */
@NullMarked
package no.spinn.matching.upstream.vocabulary.events;

import org.jspecify.annotations.NullMarked;
