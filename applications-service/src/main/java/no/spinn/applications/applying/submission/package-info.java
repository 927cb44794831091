/**
 * The submission: checks all rules at once and the deadline to the microsecond, and stores a sealed snapshot with a receipt.
 */
@NullMarked
package no.spinn.applications.applying.submission;

import org.jspecify.annotations.NullMarked;
