/** Invitations over HTTP, for the applicant and for the invited organisations. */
@NullMarked
package no.spinn.applications.applying.invitation.api;

import org.jspecify.annotations.NullMarked;
