/** A minimal service, to test the kit. */
@NullMarked
package no.spinn.kit.thing;

import org.jspecify.annotations.NullMarked;
