/**
 * Notifies an applicant of a decision, records when the notice arrived, and computes the time limit for an appeal. Knows
 * neither decisions nor dismissals.
 */
@NullMarked
package no.spinn.applications.handling.notice;

import org.jspecify.annotations.NullMarked;
