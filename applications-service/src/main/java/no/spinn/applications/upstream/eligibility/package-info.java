/** The eligibility reports of matching-service, criterion by criterion. They are advice; nothing is decided here. */
@NullMarked
package no.spinn.applications.upstream.eligibility;

import org.jspecify.annotations.NullMarked;
