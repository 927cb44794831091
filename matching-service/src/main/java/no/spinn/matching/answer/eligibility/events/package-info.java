/** Takes submitted applications in and sends eligibility reports out. */
@NullMarked
package no.spinn.matching.answer.eligibility.events;

import org.jspecify.annotations.NullMarked;
