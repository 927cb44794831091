/** The eligibility of submitted applications, by the criteria of their call. It advises the formal check; it decides nothing. */
@NullMarked
package no.spinn.matching.answer.eligibility;

import org.jspecify.annotations.NullMarked;
