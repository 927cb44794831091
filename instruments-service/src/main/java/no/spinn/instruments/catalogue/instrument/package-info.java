/** Instruments and their criteria in numbered versions. A published version never changes; a new one replaces it. */
@NullMarked
package no.spinn.instruments.catalogue.instrument;

import org.jspecify.annotations.NullMarked;
