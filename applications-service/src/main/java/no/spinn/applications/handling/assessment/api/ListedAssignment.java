package no.spinn.applications.handling.assessment.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import no.spinn.applications.applying.application.api.Expanded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assignment in a list. */
@Schema(name = "ListedAssignment", description = "An assignment in a list")
record ListedAssignment(
        @JsonUnwrapped AssignmentView assignment,

        @Schema(description = "Only with `expand`") @Nullable
        Expanded expanded) {}
