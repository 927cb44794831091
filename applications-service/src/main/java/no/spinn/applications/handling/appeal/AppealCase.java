package no.spinn.applications.handling.appeal;

import no.spinn.applications.applying.application.Application;

/** An appeal with its application. Both rows are locked. */
public record AppealCase(Application application, Appeal appeal) {}
