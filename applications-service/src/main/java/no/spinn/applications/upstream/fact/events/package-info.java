/** The fact events of instruments-service. */
@NullMarked
package no.spinn.applications.upstream.fact.events;

import org.jspecify.annotations.NullMarked;
