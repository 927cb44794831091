/** The codes of the problems that this service can answer with. */
@NullMarked
package no.spinn.matching.problem;

import org.jspecify.annotations.NullMarked;
