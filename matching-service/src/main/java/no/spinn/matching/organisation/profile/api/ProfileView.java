package no.spinn.matching.organisation.profile.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.json.WrittenJson;
import no.spinn.matching.organisation.profile.Profile;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A profile as its owner reads it. */
@Schema(name = "Profile", description = "What an organisation has saved about itself and a project")
record ProfileView(
        UUID id,
        String name,

        @Schema(type = SchemaType.OBJECT, description = "Values by fact id, as they were saved")
        WrittenJson facts,

        Instant createdAt,
        Instant changedAt) {

    static ProfileView of(Profile profile) {
        return new ProfileView(
                profile.id(),
                profile.name(),
                new WrittenJson(profile.facts()),
                profile.createdAt(),
                profile.changedAt());
    }
}
