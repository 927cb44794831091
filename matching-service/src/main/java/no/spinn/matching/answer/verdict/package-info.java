/**
 * Evaluates one set of facts against the criteria of one call. Matches and eligibility reports share it, so that they always
 * agree.
 */
@NullMarked
package no.spinn.matching.answer.verdict;

import org.jspecify.annotations.NullMarked;
