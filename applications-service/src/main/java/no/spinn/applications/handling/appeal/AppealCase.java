package no.spinn.applications.handling.appeal;

import no.spinn.applications.applying.application.Application;

/** An appeal with the application that it is about, both locked. */
public record AppealCase(Application application, Appeal appeal) {}
