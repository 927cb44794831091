/**
 * Measures the figures of docs/benchmarks.md, each beside a peer of the same run where it has one. This package is the command.
 * Each subject has a package, {@code run} has what the subjects share, and {@code result} has the results.
 */
@NullMarked
package no.spinn.benchmarks;

import org.jspecify.annotations.NullMarked;
