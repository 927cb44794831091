/** The money of a grant: payments by milestone, reclaims and repayments. */
@NullMarked
package no.spinn.applications.project.payment;

import org.jspecify.annotations.NullMarked;
