/** Invitations over HTTP. */
@NullMarked
package no.spinn.applications.invitation.api;

import org.jspecify.annotations.NullMarked;
