package no.spinn.instruments.history.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import no.spinn.instruments.history.Change;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change. */
@Schema(
        name = "Change",
        description = "Something in the catalogue that became public, or says something else from then on")
record ChangeView(
        Kind kind,

        @Schema(description = "The id of the fact, provider, instrument or call")
        String id,

        @Schema(description = "Of this thing, from 1 and without gaps")
        int version,

        Change change,

        @Schema(description = "By the database's clock") Instant changedAt,

        @Schema(description = "In the words of the one who changed it") @Nullable
        String reason,

        @Schema(
                implementation = Map.class,
                description = "Its whole public state in all languages, in the shape of the events' data")
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
