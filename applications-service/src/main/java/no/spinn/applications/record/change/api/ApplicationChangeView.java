package no.spinn.applications.record.change.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.record.change.Change;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change in the feed of an organisation. */
@Schema(name = "ApplicationChange", description = "Something that has happened to an application")
record ApplicationChangeView(
        @Schema(description = "What has happened", examples = "no.spinn.application.granted.v1")
        String type,

        @Schema(
                description =
                        "The id of what has changed: the application, or its appeal, report, payment or invitation")
        UUID id,

        UUID applicationId,

        @Schema(description = "The time of the change, by the database's clock")
        Instant changedAt,

        @Schema(
                implementation = Map.class,
                description =
                        "What has changed, as the webhooks of this document describe it for each type. What the caller may see of "
                                + "it now is in the application")
        @JsonRawValue
        String data) {

    static ApplicationChangeView of(Change change) {
        return new ApplicationChangeView(
                change.type(),
                UUID.fromString(change.subject()),
                change.applicationId(),
                change.changedAt(),
                change.data());
    }
}
