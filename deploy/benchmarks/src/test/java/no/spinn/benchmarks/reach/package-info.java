/** Tests of the data for the reverse benchmark. */
@NullMarked
package no.spinn.benchmarks.reach;

import org.jspecify.annotations.NullMarked;
