/** Values that all services share. They cannot be constructed in an invalid state. */
@NullMarked
package no.spinn.kit.value;

import org.jspecify.annotations.NullMarked;
