/**
 * The organisations that take part in a project with its applicant. Each speaks for itself. Knows nothing of invitations.
 */
@NullMarked
package no.spinn.applications.applying.partner;

import org.jspecify.annotations.NullMarked;
