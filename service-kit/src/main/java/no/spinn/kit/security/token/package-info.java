/**
 * Verifies bearer tokens with the keys of their issuer. The keys are fetched rarely, whatever tokens name, and are kept over restarts. What a
 * token says about its caller is read in {@link no.spinn.kit.security}.
 */
@NullMarked
package no.spinn.kit.security.token;

import org.jspecify.annotations.NullMarked;
