/** Calls with their criteria: what instruments-service publishes, kept here. */
@NullMarked
package no.spinn.matching.upstream.call;

import org.jspecify.annotations.NullMarked;
