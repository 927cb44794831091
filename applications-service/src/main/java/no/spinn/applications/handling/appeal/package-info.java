/** Appeals against dismissals and decisions: filed by the applicant, reconsidered and forwarded by the provider, decided by the appeal body. */
@NullMarked
package no.spinn.applications.handling.appeal;

import org.jspecify.annotations.NullMarked;
