/** Tests of reach. */
@NullMarked
package no.spinn.matching.organisation.reach;

import org.jspecify.annotations.NullMarked;
