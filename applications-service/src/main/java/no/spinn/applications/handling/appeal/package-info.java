/**
 * Appeals against dismissals and decisions. The applicant files them, the provider reconsiders and forwards them, and the
 * appeal body decides.
 */
@NullMarked
package no.spinn.applications.handling.appeal;

import org.jspecify.annotations.NullMarked;
