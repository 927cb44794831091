/**
 * The results: measures, the file that has them, and the tables, page and charts that are generated from it. Knows
 * nothing of how they are measured.
 */
@NullMarked
package no.spinn.benchmarks.result;

import org.jspecify.annotations.NullMarked;
