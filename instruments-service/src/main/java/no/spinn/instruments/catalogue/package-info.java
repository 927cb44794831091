/**
 * The catalogue: instruments and their calls, from the first draft to retirement, closing or cancellation.
 */
@NullMarked
package no.spinn.instruments.catalogue;

import org.jspecify.annotations.NullMarked;
