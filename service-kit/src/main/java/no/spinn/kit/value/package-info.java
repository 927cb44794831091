/** Values that all services share and that cannot hold nonsense. */
@NullMarked
package no.spinn.kit.value;

import org.jspecify.annotations.NullMarked;
