/** The reports of a project: which are due when, what was delivered, what the provider makes of it, and reminders. */
@NullMarked
package no.spinn.applications.project.report;

import org.jspecify.annotations.NullMarked;
