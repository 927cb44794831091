/**
 * The reverse index, which matches one call with all stored profiles, beside a scan of plain objects, PostgreSQL and
 * Lucene. All have the same profiles, and each answer is compared with ours.
 */
@NullMarked
package no.spinn.benchmarks.reach;

import org.jspecify.annotations.NullMarked;
