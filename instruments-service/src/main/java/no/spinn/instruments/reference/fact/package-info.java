/** The vocabulary: typed, named things that a criterion may test and a front-end may ask for. Knows no criteria. */
@NullMarked
package no.spinn.instruments.reference.fact;

import org.jspecify.annotations.NullMarked;
