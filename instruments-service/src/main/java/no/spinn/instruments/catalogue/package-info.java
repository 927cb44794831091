/**
 * The catalogue itself: instruments and their calls, from draft to the end.
 */
@NullMarked
package no.spinn.instruments.catalogue;

import org.jspecify.annotations.NullMarked;
