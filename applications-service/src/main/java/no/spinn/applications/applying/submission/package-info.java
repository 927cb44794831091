/** The act of submitting: all rules at once, a deadline that is exact, and a sealed snapshot with a receipt. */
@NullMarked
package no.spinn.applications.applying.submission;

import org.jspecify.annotations.NullMarked;
