/** What the catalogue has been: every public state of everything in it, in one order. Knows neither calls nor instruments, only that they have states. */
@NullMarked
package no.spinn.instruments.history;

import org.jspecify.annotations.NullMarked;
