/** Names calls in answers. */
@NullMarked
package no.spinn.applications.upstream.call.api;

import org.jspecify.annotations.NullMarked;
