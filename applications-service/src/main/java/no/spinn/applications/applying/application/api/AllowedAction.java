package no.spinn.applications.applying.application.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.AllowedAct;
import no.spinn.applications.applying.application.Obstacle;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that the caller may do now. */
@Schema(
        name = "AllowedAction",
        description =
                "Something that the caller may do, by its role and the state. Without `blockedBy`, a correct request works. An act "
                        + "about an object, such as a report, is listed for each object")
record AllowedAction(
        Act act,
        @Schema(examples = "POST") String method,

        @Schema(
                description =
                        "The path of the operation in this document. A part in braces is for the caller to choose, such as "
                                + "the name of an attachment",
                examples = "/v1/applications/01a209fe-7242-7fbc-899c-b2e09ad04b82/submission")
        String href,

        @Schema(description = "In the language of Content-Language", examples = "Submit the application")
        String title,

        @Schema(
                description =
                        "The deadline, exclusive; absent when there is none. Supplements and reports are accepted later, too")
        @Nullable
        Instant until,

        @Schema(description = "What refuses the act now; absent when nothing does") @Nullable
        List<Reason> blockedBy) {

    /** One reason why an act does not work now. */
    @Schema(name = "ActBlockedBy", description = "What refuses an act now")
    record Reason(
            @Schema(examples = "incomplete") String code,

            @Schema(description = "In the language of Content-Language")
            String text) {

        static Reason of(Obstacle obstacle, Languages languages) {
            return new Reason(obstacle.code(), languages.text(obstacle.words(Map.of())));
        }
    }

    static Stream<AllowedAction> of(UUID applicationId, AllowedAct allowed, Languages languages) {
        List<Reason> reasons = allowed.how().blockedBy().stream()
                .map(obstacle -> Reason.of(obstacle, languages))
                .toList();
        return ActOperations.of(allowed.act()).stream()
                .map(operation -> new AllowedAction(
                        allowed.act(),
                        operation.method(),
                        operation.href(applicationId, allowed.how().object()),
                        languages.text(ActTitles.of(allowed.act())),
                        allowed.how().until(),
                        reasons.isEmpty() ? null : reasons));
    }
}
