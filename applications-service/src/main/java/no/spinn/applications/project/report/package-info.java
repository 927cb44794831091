/** The reports of a project: requirements, due dates, deliveries, the provider's review, and reminders. */
@NullMarked
package no.spinn.applications.project.report;

import org.jspecify.annotations.NullMarked;
