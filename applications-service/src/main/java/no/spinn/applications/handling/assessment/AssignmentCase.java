package no.spinn.applications.handling.assessment;

import no.spinn.applications.applying.application.Application;

/** An assignment with its application. Both rows are locked. */
public record AssignmentCase(Application application, Assignment assignment) {}
