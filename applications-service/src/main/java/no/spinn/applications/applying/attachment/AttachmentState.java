package no.spinn.applications.applying.attachment;

/** What a scanner for malware has said of an attachment. */
public enum AttachmentState {
    /** No scanner is configured, so nobody will look. */
    UNSCANNED,
    /** Nobody may have it before the scanner has seen it. */
    WAITING,
    CLEAN,
    INFECTED
}
