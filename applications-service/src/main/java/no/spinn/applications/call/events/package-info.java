/** What instruments-service tells about calls. */
@NullMarked
package no.spinn.applications.call.events;

import org.jspecify.annotations.NullMarked;
