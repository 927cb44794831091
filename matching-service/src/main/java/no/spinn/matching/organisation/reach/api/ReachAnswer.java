package no.spinn.matching.organisation.reach.api;

import java.util.List;
import no.spinn.matching.organisation.reach.CriterionReach;
import no.spinn.matching.organisation.reach.Reach;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reach as it is told. */
@Schema(
        name = "Reach",
        description = "Counts of stored profiles. Each is rounded, up or down, on its own: sums need not agree")
record ReachAnswer(
        @Schema(description = "Every count is a multiple of this; 0 stands for few as well as for none")
        int roundedTo,

        @Schema(description = "All profiles that are not your own")
        long profiles,

        @Schema(description = "Those that meet every criterion")
        long eligible,

        @Schema(description = "Those that fail none, but of which not everything is known")
        long undetermined,

        @Schema(description = "Those that fail one criterion or more")
        long ineligible,

        @Schema(description = "The id of the criterion that most profiles fail; absent if hardly any fails one")
        @Nullable
        String mostExcluding,

        @Schema(description = "In the order of the request") List<CriterionAnswer> criteria) {

    /** One criterion. */
    @Schema(name = "CriterionReach")
    record CriterionAnswer(
            String id,

            @Schema(description = "How many profiles fail it, whatever the others say")
            long failing,

            @Schema(description = "How many more would be eligible if this one were left out")
            long gained) {

        static CriterionAnswer of(CriterionReach criterion) {
            return new CriterionAnswer(criterion.id(), criterion.failing(), criterion.gained());
        }
    }

    static ReachAnswer of(Reach reach) {
        return new ReachAnswer(
                Reach.STEP,
                reach.profiles(),
                reach.eligible(),
                reach.undetermined(),
                reach.ineligible(),
                reach.mostExcluding().map(CriterionReach::id).orElse(null),
                reach.criteria().stream().map(CriterionAnswer::of).toList());
    }
}
