/**
 * What comes out of a run: rows, as a table for the reader and as a file for those who compare. Knows nothing of how they are
 * measured.
 */
@NullMarked
package no.spinn.benchmarks.result;

import org.jspecify.annotations.NullMarked;
