/** How soon everybody who watches hears of a call. */
@NullMarked
package no.spinn.benchmarks.watches;

import org.jspecify.annotations.NullMarked;
