/** The replacement of replicas under load. */
@NullMarked
package no.spinn.benchmarks.rolling;

import org.jspecify.annotations.NullMarked;
