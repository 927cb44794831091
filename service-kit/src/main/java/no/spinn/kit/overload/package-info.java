/** Refuses at the door what could not be answered in time anyway. */
@NullMarked
package no.spinn.kit.overload;

import org.jspecify.annotations.NullMarked;
