package no.spinn.matching.organisation.profile.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import no.spinn.matching.common.json.StoredJson;
import no.spinn.matching.organisation.profile.Profile;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A profile as its owner reads it. */
@Schema(name = "Profile", description = "What an organisation has saved about itself and a project")
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
                StoredJson.read(profile.facts(), JsonNode.class),
                profile.createdAt(),
                profile.changedAt());
    }
}
