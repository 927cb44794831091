/** Limits on incoming requests, enforced before any resource runs: the size of the body, and characters that no URL may contain. */
@NullMarked
package no.spinn.kit.request;

import org.jspecify.annotations.NullMarked;
