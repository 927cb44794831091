/** Whether the memory of the services grows over time. */
@NullMarked
package no.spinn.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
