/** Invitations over HTTP. */
@NullMarked
package no.spinn.applications.applying.invitation.api;

import org.jspecify.annotations.NullMarked;
