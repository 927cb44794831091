package no.spinn.instruments.common.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that the caller may do now. */
@Schema(
        name = "AllowedAction",
        description =
                "Something that the caller may do, by its role and the state. Without `blockedBy`, a correct request works")
public record AllowedAction(
        @Schema(examples = "schedule") String act,

        @Schema(examples = "POST") String method,

        @Schema(
                description = "The path of the operation in this document",
                examples = "/v1/calls/01a209fe-7242-7fbc-899c-b2e09ad04b82/scheduling")
        String href,

        @Schema(description = "In the language of Content-Language", examples = "Schedule the call")
        String title,

        @Schema(description = "The deadline, exclusive; absent when there is none") @Nullable
        Instant until,

        @Schema(description = "What refuses the act now; absent when nothing does") @Nullable
        List<Obstacle> blockedBy) {

    /** One reason why an act does not work now. */
    @Schema(name = "ActBlockedBy", description = "What refuses an act now")
    public record Obstacle(
            @Schema(examples = "instrument_retired") String code,

            @Schema(description = "In the language of Content-Language")
            String text) {}

    /** All that the caller may do with one object. */
    @Schema(name = "AllowedActionList", description = "What the caller may do")
    public record AllOfThem(List<AllowedAction> items) {}
}
