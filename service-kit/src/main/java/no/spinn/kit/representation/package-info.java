/**
 * Responses with a strong entity tag, and an in-memory cache of public ones: a public response is built once per change, not once
 * per request.
 */
@NullMarked
package no.spinn.kit.representation;

import org.jspecify.annotations.NullMarked;
