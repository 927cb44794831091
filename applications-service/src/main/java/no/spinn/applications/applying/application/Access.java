package no.spinn.applications.applying.application;

/** An application, and the role in which it is looked at. */
public record Access(Application application, Role role) {

    public boolean shows(Part part) {
        return part.isSeenBy(role);
    }
}
