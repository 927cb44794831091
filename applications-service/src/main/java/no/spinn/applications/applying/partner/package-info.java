/** The organisations that take part in a project beside its applicant. Each speaks for itself. Knows nothing of how it is asked. */
@NullMarked
package no.spinn.applications.applying.partner;

import org.jspecify.annotations.NullMarked;
