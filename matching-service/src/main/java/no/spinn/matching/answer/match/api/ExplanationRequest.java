package no.spinn.matching.answer.match.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The known facts of a project. */
@Schema(
        description = "The known facts of a project",
        examples = "{\"facts\":{\"organisation.sector\":\"municipality\",\"project.userDriven\":true}}")
record ExplanationRequest(
        @NotNull @Size(max = 500) @Schema(type = SchemaType.OBJECT, description = "As in `POST /v1/matches`")
        Map<String, @Nullable Object> facts,

        @Schema(description = "As in `POST /v1/matches`") @Nullable @Size(max = MatchMember.MOST)
        List<@NotNull @Valid MatchMember> members)
        implements ProjectBody {}
