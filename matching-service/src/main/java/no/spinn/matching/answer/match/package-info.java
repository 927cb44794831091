/** Matches one project against all calls, with ranking and explanations. */
@NullMarked
package no.spinn.matching.answer.match;

import org.jspecify.annotations.NullMarked;
