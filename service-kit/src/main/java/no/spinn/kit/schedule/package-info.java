/** Periodic work of a service. */
@NullMarked
package no.spinn.kit.schedule;

import org.jspecify.annotations.NullMarked;
