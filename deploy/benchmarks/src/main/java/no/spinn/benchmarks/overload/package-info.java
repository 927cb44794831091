/** What is left of a service of which three times as much is asked as it can do. */
@NullMarked
package no.spinn.benchmarks.overload;

import org.jspecify.annotations.NullMarked;
