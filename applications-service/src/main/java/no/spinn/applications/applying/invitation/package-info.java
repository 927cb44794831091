/** How organisations come to be partners of an application: the applicant invites, each partner answers for itself. */
@NullMarked
package no.spinn.applications.applying.invitation;

import org.jspecify.annotations.NullMarked;
