/** Optimistic concurrency over HTTP: strong entity tags, If-Match and If-None-Match. */
@NullMarked
package no.spinn.kit.precondition;

import org.jspecify.annotations.NullMarked;
