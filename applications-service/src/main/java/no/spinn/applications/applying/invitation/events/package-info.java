/** The published changes of invitations. */
@NullMarked
package no.spinn.applications.applying.invitation.events;

import org.jspecify.annotations.NullMarked;
