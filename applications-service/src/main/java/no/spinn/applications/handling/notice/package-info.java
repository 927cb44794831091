/** Telling an applicant what was decided, when that arrived, and until when it can be appealed. Knows neither decisions nor dismissals. */
@NullMarked
package no.spinn.applications.handling.notice;

import org.jspecify.annotations.NullMarked;
