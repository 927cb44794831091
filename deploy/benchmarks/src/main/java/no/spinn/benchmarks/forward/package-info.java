/** How fast projects are put to all calls, beside those who could answer instead. */
@NullMarked
package no.spinn.benchmarks.forward;

import org.jspecify.annotations.NullMarked;
