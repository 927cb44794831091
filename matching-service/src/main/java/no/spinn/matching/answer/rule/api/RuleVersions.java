package no.spinn.matching.answer.rule.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The versions of the rule of a call. */
@Schema(name = "RuleVersionList", description = "The versions of the rule, newest first")
record RuleVersions(List<RuleVersion> items) {

    /** One version. */
    record RuleVersion(
            int version,

            @Schema(description = "When this service received the version")
            Instant knownSince) {}
}
