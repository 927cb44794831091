/** Calls for applications and their life, from draft to the end: who may change what when, and the clock that opens and closes. */
@NullMarked
package no.spinn.instruments.catalogue.call;

import org.jspecify.annotations.NullMarked;
