/** Providers as they stand within the events of others; they have no events of their own. */
@NullMarked
package no.spinn.instruments.provider.events;

import org.jspecify.annotations.NullMarked;
