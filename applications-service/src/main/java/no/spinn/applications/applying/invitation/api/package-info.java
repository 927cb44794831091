/** Invitations over HTTP: for the applicant who invites, and for those who are invited. */
@NullMarked
package no.spinn.applications.applying.invitation.api;

import org.jspecify.annotations.NullMarked;
