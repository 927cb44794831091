/**
 * Limits on incoming requests, enforced before any resource runs: the size of the body, characters that no URL may contain, and
 * whom to believe about the address of a client.
 */
@NullMarked
package no.spinn.kit.request;

import org.jspecify.annotations.NullMarked;
