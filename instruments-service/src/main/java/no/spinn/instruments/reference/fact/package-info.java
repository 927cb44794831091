/** The vocabulary: the typed facts that criteria test and front-ends ask for. It knows no criteria. */
@NullMarked
package no.spinn.instruments.reference.fact;

import org.jspecify.annotations.NullMarked;
