package no.spinn.applications.applying.invitation.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import no.spinn.applications.applying.application.api.Expanded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation in a list. */
@Schema(name = "ListedInvitation", description = "An invitation in a list")
record ListedInvitation(
        @JsonUnwrapped InvitationView invitation,

        @Schema(
                description =
                        "Until when it can be answered: the deadline of the call, exclusive; absent for continuous intake")
        @Nullable
        Instant dueAt,

        @Schema(description = "Only with `expand`") @Nullable
        Expanded expanded) {}
