package no.spinn.applications.project.report;

import no.spinn.applications.applying.application.Application;

/** A report with its application. Both rows are locked. */
public record ReportCase(Application application, Report report) {}
