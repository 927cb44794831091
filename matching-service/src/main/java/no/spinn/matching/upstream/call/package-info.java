/** Calls with their criteria, as instruments-service publishes them. Read-only for the rest of this service. */
@NullMarked
package no.spinn.matching.upstream.call;

import org.jspecify.annotations.NullMarked;
