/** What the criteria of one call say of one set of facts. Used for matches and for eligibility alike, so that both always agree. */
@NullMarked
package no.spinn.matching.answer.verdict;

import org.jspecify.annotations.NullMarked;
