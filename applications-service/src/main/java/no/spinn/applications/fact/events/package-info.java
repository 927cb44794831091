/** What instruments-service tells about facts. */
@NullMarked
package no.spinn.applications.fact.events;

import org.jspecify.annotations.NullMarked;
