/** Tests of the index of profiles. */
@NullMarked
package no.spinn.matching.reverse;

import org.jspecify.annotations.NullMarked;
