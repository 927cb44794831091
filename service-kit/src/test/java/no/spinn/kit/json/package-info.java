/** Which JSON is refused, for all resources. */
@NullMarked
package no.spinn.kit.json;

import org.jspecify.annotations.NullMarked;
