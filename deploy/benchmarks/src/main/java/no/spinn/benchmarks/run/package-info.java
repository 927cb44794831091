/**
 * What all subjects stand on: suites of their own, turns with a peer, loads at a rate or of many hands, and what a process
 * holds. Nothing about a single subject.
 */
@NullMarked
package no.spinn.benchmarks.run;

import org.jspecify.annotations.NullMarked;
