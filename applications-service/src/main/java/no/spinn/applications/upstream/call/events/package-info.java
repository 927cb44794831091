/** What instruments-service tells about calls. */
@NullMarked
package no.spinn.applications.upstream.call.events;

import org.jspecify.annotations.NullMarked;
