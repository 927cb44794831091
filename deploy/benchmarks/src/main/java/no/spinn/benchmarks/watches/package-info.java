/** How soon all watches are notified of a call. */
@NullMarked
package no.spinn.benchmarks.watches;

import org.jspecify.annotations.NullMarked;
