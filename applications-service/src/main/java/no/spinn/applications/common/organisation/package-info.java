/** Which organisations this service names. The kit copies their names. */
@NullMarked
package no.spinn.applications.common.organisation;

import org.jspecify.annotations.NullMarked;
