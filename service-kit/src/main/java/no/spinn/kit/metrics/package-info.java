/** Metrics of requests: duration by operation and status. */
@NullMarked
package no.spinn.kit.metrics;

import org.jspecify.annotations.NullMarked;
