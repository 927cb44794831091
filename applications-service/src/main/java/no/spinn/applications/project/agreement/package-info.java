/** The agreement about what was granted: written by the provider, accepted or declined by the applicant, and then fixed. */
@NullMarked
package no.spinn.applications.project.agreement;

import org.jspecify.annotations.NullMarked;
