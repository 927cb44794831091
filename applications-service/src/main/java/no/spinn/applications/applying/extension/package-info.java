/** Deadlines of one applicant: extensions by the provider, and the grace period of a call. */
@NullMarked
package no.spinn.applications.applying.extension;

import org.jspecify.annotations.NullMarked;
