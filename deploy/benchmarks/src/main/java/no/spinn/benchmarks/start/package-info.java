/** The time of a start, and the memory of the services after it. */
@NullMarked
package no.spinn.benchmarks.start;

import org.jspecify.annotations.NullMarked;
