/** The eligibility events of matching-service. */
@NullMarked
package no.spinn.applications.upstream.eligibility.events;

import org.jspecify.annotations.NullMarked;
