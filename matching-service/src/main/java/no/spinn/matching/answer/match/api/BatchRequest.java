package no.spinn.matching.answer.match.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.matching.upstream.call.CallState;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Many projects to match. */
@Schema(
        description = "Projects to match, each independently",
        examples =
                "{\"projects\":[{\"key\":\"a\",\"facts\":{\"organisation.sector\":\"municipality\",\"project.userDriven\":true}}],\"limit\":3}")
record BatchRequest(
        @NotNull @Size(min = 1, max = MAX_PROJECTS) @Valid List<@NotNull Project> projects,

        @Schema(description = "The states of the calls to match; open calls by default, and for an empty list")
        @Nullable
        Set<@NotNull CallState> state,

        @Schema(description = "The maximum number of calls for each project", defaultValue = "" + DEFAULT_LIMIT)
        @Nullable
        @Min(1)
        @Max(50)
        Integer limit) {

    private static final int MAX_PROJECTS = 1_000;
    private static final int DEFAULT_LIMIT = 5;

    /** One project. */
    @Schema(name = "BatchProject")
    record Project(
            @Schema(description = "An identifier of the caller's choice, which the response repeats")
            @NotNull
            @Size(min = 1, max = 100)
            String key,

            @NotNull @Size(max = 500) @Schema(type = SchemaType.OBJECT, description = "As in `POST /v1/matches`")
            Map<String, @Nullable Object> facts,

            @Schema(description = "As in `POST /v1/matches`") @Nullable @Size(max = MatchMember.MOST)
            List<@NotNull @Valid MatchMember> members) {}

    Set<CallState> states() {
        return RequestedStates.of(state);
    }

    int calls() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }
}
