/** Letters to applicants: what a notice tells, written in the applicant's language form. */
@NullMarked
package no.spinn.applications.handling.letter;

import org.jspecify.annotations.NullMarked;
