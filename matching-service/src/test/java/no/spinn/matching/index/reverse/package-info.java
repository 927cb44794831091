/** Tests of the index of profiles. */
@NullMarked
package no.spinn.matching.index.reverse;

import org.jspecify.annotations.NullMarked;
