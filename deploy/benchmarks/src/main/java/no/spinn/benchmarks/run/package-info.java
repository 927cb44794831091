/**
 * What all subjects share: suites of their own, alternation with a peer, open and closed loads, worker pools, and the
 * memory of a process. Nothing about a single subject.
 */
@NullMarked
package no.spinn.benchmarks.run;

import org.jspecify.annotations.NullMarked;
