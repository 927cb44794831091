/** Tests of times and how they are printed. */
@NullMarked
package no.spinn.kit.time;

import org.jspecify.annotations.NullMarked;
