/** What a text may be, defined the same in the services and in their OpenAPI documents: blank, so long, a URL. */
@NullMarked
package no.spinn.kit.text;

import org.jspecify.annotations.NullMarked;
