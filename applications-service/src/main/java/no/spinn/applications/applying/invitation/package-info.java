/** The invitation of partners: the applicant invites, and each partner answers for itself. */
@NullMarked
package no.spinn.applications.applying.invitation;

import org.jspecify.annotations.NullMarked;
