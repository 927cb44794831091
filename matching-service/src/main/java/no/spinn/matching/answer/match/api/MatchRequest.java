package no.spinn.matching.answer.match.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.matching.upstream.call.CallState;
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
        Map<String, @Nullable Object> facts,

        @Schema(description = "The states of the calls to match; open calls by default, and for an empty list")
        @Nullable
        Set<@NotNull CallState> state,

        @Schema(
                description =
                        "The members of a joint project, for whom the caller coordinates. Criteria about the organisation are judged by the facts of each member, and every member has to meet them")
        @Nullable
        @Size(max = MatchMember.MOST)
        List<@NotNull @Valid MatchMember> members,

        @Schema(
                description =
                        "What the next questions are for: `eligibility` settles which calls fit, `relevance` goes on with what ranks the calls that fit; eligibility by default")
        @Nullable
        QuestionPurpose purpose)
        implements ProjectBody {

    /** What questions are for. */
    enum QuestionPurpose {
        ELIGIBILITY,
        RELEVANCE
    }

    Set<CallState> states() {
        return RequestedStates.of(state);
    }
}
