package no.spinn.instruments.history.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import no.spinn.instruments.history.Change;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change in a list. */
@Schema(name = "Change", description = "A new public state of a fact, a provider, an instrument or a call")
record ChangeView(
        Kind kind,

        @Schema(description = "The id of the fact, provider, instrument or call")
        String id,

        @Schema(description = "The version of this object, from 1 and without gaps")
        int version,

        Change change,

        @Schema(description = "The time of the change, by the database's clock")
        Instant changedAt,

        @Schema(description = "The reason that the author of the change gives") @Nullable
        String reason,

        @Schema(
                implementation = Map.class,
                description = "The whole public state in all languages, in the shape of the data of the events")
        @JsonRawValue
        String state) {

    static ChangeView of(Revision revision) {
        return new ChangeView(
                revision.subject().kind(),
                revision.subject().id(),
                revision.version(),
                revision.change(),
                revision.changedAt(),
                revision.reason(),
                revision.state());
    }
}
