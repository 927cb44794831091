/** Tests of what problems say. */
@NullMarked
package no.spinn.kit.problem;

import org.jspecify.annotations.NullMarked;
