/** The events about instruments. */
@NullMarked
package no.spinn.instruments.catalogue.instrument.events;

import org.jspecify.annotations.NullMarked;
