package no.spinn.applications.handling.formalcheck.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.handling.formalcheck.SupplementRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for a supplement, and the answer. */
@Schema(name = "SupplementRequest")
record SupplementRequestView(
        UUID id,
        String request,
        Instant dueAt,
        Instant askedAt,

        @Schema(description = "Absent until the applicant has answered") @Nullable
        String supplement,

        @Nullable Instant givenAt) {

    static SupplementRequestView of(SupplementRequest asked) {
        return new SupplementRequestView(
                asked.id(), asked.request(), asked.dueAt(), asked.askedAt(), asked.supplement(), asked.givenAt());
    }
}
