/** Writes the AsyncAPI document of the suite from the contracts of the services, and compares it with what is committed. */
@NullMarked
package no.spinn.portal.events;

import org.jspecify.annotations.NullMarked;
