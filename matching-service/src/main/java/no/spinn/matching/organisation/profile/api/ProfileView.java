package no.spinn.matching.organisation.profile.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.matching.common.json.StoredFacts;
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

        @Schema(description = "The members for whom the owner coordinates; empty when it applies for itself")
        List<Member> members,

        Instant createdAt,
        Instant changedAt) {

    /** A member of a joint project. */
    @Schema(name = "ProfileMember")
    record Member(
            @Schema(
                    type = SchemaType.OBJECT,
                    description = "The facts `organisation.*` of the member, as they were saved")
            JsonNode facts) {}

    static ProfileView of(Profile profile) {
        StoredFacts stored = profile.facts();
        return new ProfileView(
                profile.id(),
                profile.name(),
                json(stored.facts()),
                stored.members().stream()
                        .map(member -> new Member(json(member)))
                        .toList(),
                profile.createdAt(),
                profile.changedAt());
    }

    private static JsonNode json(String facts) {
        return StoredJson.read(facts, JsonNode.class);
    }
}
