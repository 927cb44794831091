package no.spinn.instruments.history.api;

import java.time.Instant;
import java.util.List;
import no.spinn.instruments.history.Change;
import no.spinn.instruments.history.Difference;
import no.spinn.instruments.history.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version in a change log. */
@Schema(name = "Version", description = "A public state and how it differs from the one before")
public record VersionView(
        int version,
        Change change,

        @Schema(description = "The time of the change, by the database's clock")
        Instant changedAt,

        @Schema(description = "The reason that the author of the change gives") @Nullable
        String reason,

        @Schema(description = "The differences from the version before; empty where `change` is the only one")
        List<DifferenceView> differences) {

    public static VersionView of(Revision revision) {
        return new VersionView(
                revision.version(),
                revision.change(),
                revision.changedAt(),
                revision.reason(),
                DifferenceView.of(revision.differences()));
    }

    /** A difference between two versions. */
    @Schema(name = "Difference", description = "A member in which two versions differ")
    public record DifferenceView(
            @Schema(
                    description = "JSON pointer into the public state, which events have as data",
                    examples = "/closesAt")
            String pointer,

            @Schema(description = "The earlier value; absent when there was none") @Nullable
            Object from,

            @Schema(description = "The later value; absent when there is none") @Nullable
            Object to) {

        public static List<DifferenceView> of(List<Difference> differences) {
            return differences.stream()
                    .map(difference -> new DifferenceView(difference.pointer(), difference.from(), difference.to()))
                    .toList();
        }
    }
}
