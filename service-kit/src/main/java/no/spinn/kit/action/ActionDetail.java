package no.spinn.kit.action;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the caller performs an act, and what refuses it now: the same members for the acts of every resource. */
public record ActionDetail(
        @Schema(examples = "POST") String method,

        @Schema(
                description =
                        "The path of the operation in this document. A part in braces is for the caller to choose",
                examples = "/v1/calls/01a209fe-7242-7fbc-899c-b2e09ad04b82/scheduling")
        String href,

        @Schema(description = "In the language of Content-Language", examples = "Schedule the call")
        String title,

        @Schema(description = "The deadline, exclusive; absent when there is none") @Nullable
        Instant until,

        @Schema(description = "What refuses the act now; absent when nothing does") @Nullable
        List<ActBlockedBy> blockedBy) {

    /** The schema of an act that is allowed. */
    public static final String DESCRIPTION =
            "Something that the caller may do, by its role and the state. Without `blockedBy`, a correct request works. An act "
                    + "about an object of the resource is listed for each object";

    public ActionDetail {
        blockedBy = blockedBy == null || blockedBy.isEmpty() ? null : blockedBy;
    }
}
