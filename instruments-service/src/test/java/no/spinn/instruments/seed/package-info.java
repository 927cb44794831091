/** Tests of the loading of the data files. */
@NullMarked
package no.spinn.instruments.seed;

import org.jspecify.annotations.NullMarked;
