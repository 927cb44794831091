/** How long requests take, by operation. */
@NullMarked
package no.spinn.kit.metrics;

import org.jspecify.annotations.NullMarked;
