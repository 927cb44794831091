/** Matches and explanations over HTTP. */
@NullMarked
package no.spinn.matching.answer.match.api;

import org.jspecify.annotations.NullMarked;
