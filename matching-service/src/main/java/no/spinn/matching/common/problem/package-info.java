/** The codes of the problems that this service can answer with. */
@NullMarked
package no.spinn.matching.common.problem;

import org.jspecify.annotations.NullMarked;
