/** The problem codes of this service. */
@NullMarked
package no.spinn.matching.common.problem;

import org.jspecify.annotations.NullMarked;
