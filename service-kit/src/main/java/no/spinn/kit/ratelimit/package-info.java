/** Rate limits: a token bucket for each calling organisation, so that one faulty integration cannot starve the others. */
@NullMarked
package no.spinn.kit.ratelimit;

import org.jspecify.annotations.NullMarked;
