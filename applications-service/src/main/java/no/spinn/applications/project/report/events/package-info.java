/** The published events of a report. */
@NullMarked
package no.spinn.applications.project.report.events;

import org.jspecify.annotations.NullMarked;
