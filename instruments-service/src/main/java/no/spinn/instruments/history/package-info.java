/** The history of the catalogue: every public state of every object, in one order. It knows neither calls nor instruments, only that they have states. */
@NullMarked
package no.spinn.instruments.history;

import org.jspecify.annotations.NullMarked;
