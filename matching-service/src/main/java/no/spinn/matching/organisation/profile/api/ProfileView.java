package no.spinn.matching.organisation.profile.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.event.TolerantJson;
import no.spinn.matching.organisation.profile.Profile;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A profile, to its owner. */
@Schema(name = "Profile", description = "What an organisation has saved of itself and of a project")
record ProfileView(
        UUID id,
        String name,

        @Schema(type = SchemaType.OBJECT, description = "Values by fact id, as they were saved")
        JsonNode facts,

        Instant createdAt,
        Instant changedAt) {

    static ProfileView of(Profile profile) {
        return new ProfileView(
                profile.id(),
                profile.name(),
                TolerantJson.read(profile.facts(), JsonNode.class),
                profile.createdAt(),
                profile.changedAt());
    }
}
