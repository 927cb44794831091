package no.spinn.matching.organisation.profile.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import no.spinn.matching.answer.match.api.MatchMember;
import no.spinn.matching.answer.match.api.ProjectBody;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A profile to save. */
@Schema(
        name = "ProfileRequest",
        description = "The known facts of an organisation and its project",
        examples =
                "{\"name\":\"Velferdsteknologi\",\"facts\":{\"organisation.sector\":\"municipality\",\"project.userDriven\":true}}")
record ProfileBody(
        @NotBlank @Size(max = 200) @Schema(description = "A name that tells the profiles of the caller apart")
        String name,

        @NotNull
        @Size(max = 500)
        @Schema(
                type = SchemaType.OBJECT,
                description =
                        "Values by fact id, without unknown facts. GET /v1/facts of instruments-service has types and codes")
        Map<String, @Nullable Object> facts,

        @Schema(
                description =
                        "The members of a joint project, for whom the owner coordinates. Criteria about the organisation are judged by the facts of each member, and every member has to meet them")
        @Nullable
        @Size(max = MatchMember.MOST)
        List<@NotNull @Valid MatchMember> members)
        implements ProjectBody {}
