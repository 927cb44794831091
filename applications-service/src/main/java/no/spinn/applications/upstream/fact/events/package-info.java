/** What instruments-service tells about facts. */
@NullMarked
package no.spinn.applications.upstream.fact.events;

import org.jspecify.annotations.NullMarked;
