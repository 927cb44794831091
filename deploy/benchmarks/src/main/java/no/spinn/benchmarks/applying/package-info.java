/** Applying over HTTP, as applicants' systems do: drafts, and their submission. */
@NullMarked
package no.spinn.benchmarks.applying;

import org.jspecify.annotations.NullMarked;
