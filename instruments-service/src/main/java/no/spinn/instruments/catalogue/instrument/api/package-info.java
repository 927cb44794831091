/** Instruments over HTTP. */
@NullMarked
package no.spinn.instruments.catalogue.instrument.api;

import org.jspecify.annotations.NullMarked;
