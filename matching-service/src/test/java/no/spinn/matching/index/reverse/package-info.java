/** Tests of the profile index. */
@NullMarked
package no.spinn.matching.index.reverse;

import org.jspecify.annotations.NullMarked;
