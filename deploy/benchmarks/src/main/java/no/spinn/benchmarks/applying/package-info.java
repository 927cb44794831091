/** Applying over HTTP, as the systems of applicants do: drafts and their submission. */
@NullMarked
package no.spinn.benchmarks.applying;

import org.jspecify.annotations.NullMarked;
