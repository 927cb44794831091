/** Whether the services hold more memory the longer they work. */
@NullMarked
package no.spinn.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
