/** Tests of reach. */
@NullMarked
package no.spinn.matching.reach;

import org.jspecify.annotations.NullMarked;
