/** Builds the rulebook out of the kept events and replaces it when they change. */
@NullMarked
package no.spinn.matching.answer.match.events;

import org.jspecify.annotations.NullMarked;
