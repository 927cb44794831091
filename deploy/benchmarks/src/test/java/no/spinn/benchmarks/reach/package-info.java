/** Tests of what the reverse question is measured with. */
@NullMarked
package no.spinn.benchmarks.reach;

import org.jspecify.annotations.NullMarked;
