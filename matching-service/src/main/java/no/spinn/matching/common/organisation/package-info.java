/** Which organisations this service names. The kit copies their names. */
@NullMarked
package no.spinn.matching.common.organisation;

import org.jspecify.annotations.NullMarked;
