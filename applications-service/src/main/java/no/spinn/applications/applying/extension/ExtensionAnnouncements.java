package no.spinn.applications.applying.extension;

/** Announces extensions. */
public interface ExtensionAnnouncements {

    /** Announces an extension, in its transaction. */
    void announce(Extension extension);
}
