package no.spinn.applications.applying.attachment;

/** The result of the malware scan of an attachment. */
public enum AttachmentState {
    /** No scanner is configured, so the file is never scanned. */
    UNSCANNED,
    /** Not scanned yet; nobody can download it. */
    WAITING,
    CLEAN,
    INFECTED
}
