/** How long a start takes and how much memory the services hold after it. */
@NullMarked
package no.spinn.benchmarks.start;

import org.jspecify.annotations.NullMarked;
