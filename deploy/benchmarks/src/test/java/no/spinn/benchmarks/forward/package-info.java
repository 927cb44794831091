@NullMarked
package no.spinn.benchmarks.forward;

import org.jspecify.annotations.NullMarked;
