package no.spinn.applications.handling.formalcheck.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.handling.formalcheck.SupplementRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was asked for, and what was answered. */
@Schema(name = "SupplementRequest")
record SupplementRequestView(
        UUID id,
        String request,
        Instant dueAt,
        Instant askedAt,

        @Schema(description = "Absent while it is waited for") @Nullable
        String supplement,

        @Nullable Instant givenAt) {

    static SupplementRequestView of(SupplementRequest asked) {
        return new SupplementRequestView(
                asked.id(), asked.request(), asked.dueAt(), asked.askedAt(), asked.supplement(), asked.givenAt());
    }
}
