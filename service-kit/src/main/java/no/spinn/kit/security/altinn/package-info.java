/** Asks Altinn's policy decision point about system users. */
@NullMarked
package no.spinn.kit.security.altinn;

import org.jspecify.annotations.NullMarked;
