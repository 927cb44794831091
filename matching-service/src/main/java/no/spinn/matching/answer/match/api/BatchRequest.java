package no.spinn.matching.answer.match.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.matching.upstream.call.CallStatus;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Many projects, each as far as it is known. */
@Schema(
        description = "Projects to be matched one by one",
        examples =
                "{\"projects\":[{\"key\":\"a\",\"facts\":{\"organisation.sector\":\"municipality\",\"project.userDriven\":true}}],\"limit\":3}")
record BatchRequest(
        @NotNull @Size(min = 1, max = MOST) @Valid List<@NotNull Project> projects,

        @Schema(description = "Which calls to look at; open ones when left out") @Nullable @Size(min = 1)
        Set<@NotNull CallStatus> status,

        @Schema(description = "How many calls to tell of for each project", defaultValue = "" + CALLS)
        @Nullable
        @Min(1)
        @Max(50)
        Integer limit) {

    private static final int MOST = 1_000;
    private static final int CALLS = 5;

    /** One of them. */
    @Schema(name = "BatchProject")
    record Project(
            @Schema(description = "Comes back with the answer; the caller's own") @NotNull @Size(min = 1, max = 100)
            String key,

            @NotNull @Size(max = 500) @Schema(type = SchemaType.OBJECT, description = "As in `POST /v1/matches`")
            Map<String, @Nullable JsonNode> facts) {}

    Set<@NotNull CallStatus> statuses() {
        return status == null ? Set.of(CallStatus.OPEN) : status;
    }

    int calls() {
        return limit == null ? CALLS : limit;
    }
}
