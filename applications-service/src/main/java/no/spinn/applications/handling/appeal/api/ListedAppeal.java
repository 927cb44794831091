package no.spinn.applications.handling.appeal.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import no.spinn.applications.applying.application.api.Expanded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appeal in a list. */
@Schema(name = "ListedAppeal", description = "An appeal in a list")
record ListedAppeal(
        @JsonUnwrapped AppealView appeal,

        @Schema(description = "Only with `expand`") @Nullable
        Expanded expanded) {}
