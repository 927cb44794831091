/** The events about facts. */
@NullMarked
package no.spinn.instruments.reference.fact.events;

import org.jspecify.annotations.NullMarked;
