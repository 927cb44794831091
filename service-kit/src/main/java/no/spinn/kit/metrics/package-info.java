/**
 * Metrics: the duration of requests by operation and status, and gauges whose values are read in the background.
 */
@NullMarked
package no.spinn.kit.metrics;

import org.jspecify.annotations.NullMarked;
