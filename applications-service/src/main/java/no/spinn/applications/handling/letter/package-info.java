/** Letters to applicants: the content of a notice, written in the applicant's language form. */
@NullMarked
package no.spinn.applications.handling.letter;

import org.jspecify.annotations.NullMarked;
