@NullMarked
package no.spinn.kit.security.altinn;

import org.jspecify.annotations.NullMarked;
