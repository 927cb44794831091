/** Tells watches of calls, as events. */
@NullMarked
package no.spinn.matching.organisation.watch.events;

import org.jspecify.annotations.NullMarked;
