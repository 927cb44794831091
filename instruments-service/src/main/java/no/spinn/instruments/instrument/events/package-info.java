/** What other services hear of instruments. */
@NullMarked
package no.spinn.instruments.instrument.events;

import org.jspecify.annotations.NullMarked;
