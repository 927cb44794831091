/** The latency from a change to a consumer, beside a bare producer and consumer. */
@NullMarked
package no.spinn.benchmarks.events;

import org.jspecify.annotations.NullMarked;
