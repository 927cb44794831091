/** The forward index, which matches one project with all calls, beside other implementations. */
@NullMarked
package no.spinn.benchmarks.forward;

import org.jspecify.annotations.NullMarked;
