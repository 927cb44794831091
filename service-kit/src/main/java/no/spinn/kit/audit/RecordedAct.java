package no.spinn.kit.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act as stored in the audit log. */
@Schema(description = "Who did what, when and why")
public record RecordedAct(
        UUID id,

        @Schema(description = "Time of the act, by the database's clock")
        Instant at,

        @Schema(
                implementation = String.class,
                description = "The organisation that acted (ISO 6523); absent if the service itself acted",
                examples = "0192:970141669")
        @Nullable
        OrganisationId consumer,

        @Schema(
                implementation = String.class,
                description = "The organisation that sent the request on its behalf",
                examples = "0192:991825827")
        @Nullable
        OrganisationId supplier,

        @Schema(examples = "schedule_call") String action,

        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,

        @Schema(description = "What was changed", implementation = Object.class) @JsonRawValue @Nullable
        String details) {}
