/** Loads the data files at every start, each entry once, so that a new installation has a working catalogue. Nothing may depend on this package. */
@NullMarked
package no.spinn.instruments.seed;

import org.jspecify.annotations.NullMarked;
