package no.spinn.instruments.history.api;

import java.time.Instant;
import java.util.List;
import no.spinn.instruments.history.Change;
import no.spinn.instruments.history.Difference;
import no.spinn.instruments.history.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of a change log. */
@Schema(name = "Version", description = "A public state by its number, and how it differs from the one before")
public record VersionView(
        int version,
        Change change,

        @Schema(description = "By the database's clock") Instant changedAt,

        @Schema(description = "In the words of the one who changed it") @Nullable
        String reason,

        @Schema(description = "What it says differently; left empty where the change says it all")
        List<DifferenceView> differences) {

    public static VersionView of(Revision revision) {
        return new VersionView(
                revision.version(),
                revision.change(),
                revision.changedAt(),
                revision.reason(),
                DifferenceView.of(revision.differences()));
    }

    /** One difference. */
    @Schema(name = "Difference", description = "One place that two states say differently")
    public record DifferenceView(
            @Schema(description = "JSON pointer into the public state, as events carry it", examples = "/closesAt")
            String pointer,

            @Schema(description = "What it said; absent when it said nothing") @Nullable
            Object from,

            @Schema(description = "What it says now; absent when it says nothing") @Nullable
            Object to) {

        public static List<DifferenceView> of(List<Difference> differences) {
            return differences.stream()
                    .map(difference -> new DifferenceView(difference.pointer(), difference.from(), difference.to()))
                    .toList();
        }
    }
}
