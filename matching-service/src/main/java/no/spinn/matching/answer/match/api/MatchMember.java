package no.spinn.matching.answer.match.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One member of a joint project. */
@Schema(name = "MatchMember")
public record MatchMember(
        @NotNull
        @Size(max = 500)
        @Schema(type = SchemaType.OBJECT, description = "The facts `organisation.*` of the member, by fact id")
        Map<String, @Nullable Object> facts) {

    /** Members of one project. */
    public static final int MOST = 100;
}
