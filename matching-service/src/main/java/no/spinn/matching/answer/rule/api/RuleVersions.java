package no.spinn.matching.answer.rule.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The versions that a call has gone by. */
@Schema(description = "Versions, newest first")
record RuleVersions(List<RuleVersion> items) {

    /** One of them. */
    record RuleVersion(
            int version,

            @Schema(description = "When this service first had it")
            Instant knownSince) {}
}
