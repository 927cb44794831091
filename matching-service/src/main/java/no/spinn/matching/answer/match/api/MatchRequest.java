package no.spinn.matching.answer.match.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import no.spinn.matching.upstream.call.CallStatus;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The known facts of a project. */
@Schema(
        description = "The known facts of a project",
        examples =
                "{\"facts\":{\"organisation.sector\":\"municipality\",\"project.userDriven\":true,\"project.themes\":[\"education\"]}}")
record MatchRequest(
        @NotNull
        @Size(max = 500)
        @Schema(
                type = SchemaType.OBJECT,
                description =
                        "Values by fact id, without unknown facts. GET /v1/facts of instruments-service has types and codes")
        Map<String, @Nullable JsonNode> facts,

        @Schema(description = "The statuses of the calls to match; open calls by default") @Nullable @Size(min = 1)
        Set<@NotNull CallStatusFilter> status) {

    Set<CallStatus> statuses() {
        return CallStatusFilter.statuses(status);
    }
}
