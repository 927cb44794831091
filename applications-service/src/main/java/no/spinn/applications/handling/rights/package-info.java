/**
 * The rights of an applicant against a dismissal or a decision: one decision from the rules of the instrument, the result
 * of the case and the law. Notices, letters and appeals state and enforce it. Knows none of them.
 */
@NullMarked
package no.spinn.applications.handling.rights;

import org.jspecify.annotations.NullMarked;
