/** The vocabulary over HTTP. */
@NullMarked
package no.spinn.instruments.reference.fact.api;

import org.jspecify.annotations.NullMarked;
