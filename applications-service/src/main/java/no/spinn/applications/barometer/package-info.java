/** How projects are paid for, counted from applications and awards, without showing whose they are. */
@NullMarked
package no.spinn.applications.barometer;

import org.jspecify.annotations.NullMarked;
