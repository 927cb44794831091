/** Calls as answers refer to them. */
@NullMarked
package no.spinn.matching.upstream.call.api;

import org.jspecify.annotations.NullMarked;
