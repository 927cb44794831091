/** What others hear about reports. */
@NullMarked
package no.spinn.applications.project.report.events;

import org.jspecify.annotations.NullMarked;
