/** Measures what the README claims, each figure beside a peer of the same run where it has one. */
@NullMarked
package no.spinn.benchmarks;

import org.jspecify.annotations.NullMarked;
