package no.spinn.applications.applying.copy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attachment that a copy does not have, though its applicant asked for the attachments. */
public record LeftOut(String name, Reason reason) {

    /** Why an attachment was left out. */
    @Schema(name = "LeftOutReason")
    public enum Reason {
        /** The call has no required attachment with its key. */
        NOT_ASKED_FOR,
        /** The scanner found malware in it. */
        INFECTED,
        /** An application may not have so many attachments, or not so large ones. */
        NO_ROOM
    }
}
