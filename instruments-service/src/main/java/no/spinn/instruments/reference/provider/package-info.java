/** The organisations behind the instruments. Facts about them only; what they may do is decided where they do it. */
@NullMarked
package no.spinn.instruments.reference.provider;

import org.jspecify.annotations.NullMarked;
