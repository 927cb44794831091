/** Keeps the vocabulary up to date from its events. */
@NullMarked
package no.spinn.matching.upstream.vocabulary.events;

import org.jspecify.annotations.NullMarked;
