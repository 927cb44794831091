/** A service as small as a service can be, to try the kit on. */
@NullMarked
package no.spinn.kit.thing;

import org.jspecify.annotations.NullMarked;
