package no.spinn.matching.organisation.reach.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Draft eligibility criteria. */
@Schema(
        description = "Eligibility criteria as they would be published",
        examples =
                "{\"criteria\":[{\"id\":\"sector\",\"condition\":{\"fact\":\"organisation.sector\",\"oneOf\":[\"municipality\",\"county\"]}}]}")
record ReachRequest(@NotNull @Size(min = 1, max = 50) List<@NotNull @Valid WrittenCriterion> criteria) {

    /** One criterion. */
    record WrittenCriterion(
            @NotBlank
            @Size(max = 100)
            @Schema(description = "A name that is unique in the request; the response repeats it")
            String id,

            @NotNull
            @Schema(
                    description =
                            "The condition, as in the criteria of instruments-service: at most 12 levels, and 200 tests in all")
            Object condition) {}
}
