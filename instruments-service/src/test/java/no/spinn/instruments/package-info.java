/** Tests of the service as a whole. */
@NullMarked
package no.spinn.instruments;

import org.jspecify.annotations.NullMarked;
