/** Work that a service does again and again for itself. */
@NullMarked
package no.spinn.kit.schedule;

import org.jspecify.annotations.NullMarked;
