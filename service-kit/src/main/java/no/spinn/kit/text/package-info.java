/** Blank text, defined the same in the services and in the pattern {@code \S} of their OpenAPI documents. */
@NullMarked
package no.spinn.kit.text;

import org.jspecify.annotations.NullMarked;
