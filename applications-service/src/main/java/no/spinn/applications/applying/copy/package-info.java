/** Copies of applications: the contents of an earlier one as a new draft, with its attachments where the applicant wants them. */
@NullMarked
package no.spinn.applications.applying.copy;

import org.jspecify.annotations.NullMarked;
