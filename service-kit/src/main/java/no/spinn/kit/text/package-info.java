/** What text is, the same to a service and to the pattern {@code \S} of its document. */
@NullMarked
package no.spinn.kit.text;

import org.jspecify.annotations.NullMarked;
