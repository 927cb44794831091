/** A token bucket for each calling organisation, so that one integration gone wild cannot starve the others. */
@NullMarked
package no.spinn.kit.ratelimit;

import org.jspecify.annotations.NullMarked;
