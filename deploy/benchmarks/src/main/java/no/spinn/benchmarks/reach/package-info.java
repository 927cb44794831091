/**
 * The reverse question, which stored profiles fit a call, beside others who answer it: a scan of plain objects, PostgreSQL and
 * Lucene. All hold the same profiles, and each answer is compared with ours.
 */
@NullMarked
package no.spinn.benchmarks.reach;

import org.jspecify.annotations.NullMarked;
