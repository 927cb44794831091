/** What a second replica adds, what an operation costs, and what applications take on disk: the figures of the page on growth. */
@NullMarked
package no.spinn.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
