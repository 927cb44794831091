package no.spinn.applications.applying.application;

/** An application, and the role in which the caller reads it. */
public record Access(Application application, Role role) {

    public boolean shows(Part part) {
        return part.isSeenBy(role);
    }
}
