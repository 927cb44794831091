/** The call events of instruments-service. */
@NullMarked
package no.spinn.applications.upstream.call.events;

import org.jspecify.annotations.NullMarked;
