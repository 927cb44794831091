/** Very many calls that open at the same moment, with several replicas and one that dies. */
@NullMarked
package no.spinn.benchmarks.clock;

import org.jspecify.annotations.NullMarked;
