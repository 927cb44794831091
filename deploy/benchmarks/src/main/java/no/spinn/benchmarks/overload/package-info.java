/** The throughput of a service at three times its capacity. */
@NullMarked
package no.spinn.benchmarks.overload;

import org.jspecify.annotations.NullMarked;
