/** The agreement about a grant. The provider writes it; the applicant accepts or declines it; then it never changes. */
@NullMarked
package no.spinn.applications.project.agreement;

import org.jspecify.annotations.NullMarked;
