/**
 * Measures what the README claims, each figure beside a peer of the same run where it has one. This package is the command;
 * what it measures is in packages by subject, what they share in {@code run}, and what comes out of it in {@code result}.
 */
@NullMarked
package no.spinn.benchmarks;

import org.jspecify.annotations.NullMarked;
