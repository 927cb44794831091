/** Tests of metrics. */
@NullMarked
package no.spinn.kit.metrics;

import org.jspecify.annotations.NullMarked;
