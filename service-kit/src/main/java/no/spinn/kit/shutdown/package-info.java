/** The end of a service: when requests without an end of their own, such as streams, have to stop. */
@NullMarked
package no.spinn.kit.shutdown;

import org.jspecify.annotations.NullMarked;
