/** From a change to whoever listens, beside a bare producer and consumer. */
@NullMarked
package no.spinn.benchmarks.events;

import org.jspecify.annotations.NullMarked;
