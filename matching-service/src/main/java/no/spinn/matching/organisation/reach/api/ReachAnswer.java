package no.spinn.matching.organisation.reach.api;

import java.util.List;
import no.spinn.matching.organisation.reach.CriterionReach;
import no.spinn.matching.organisation.reach.Reach;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The reach of criteria. */
@Schema(
        name = "Reach",
        description = "Counts of stored profiles. Each count is rounded up or down independently, so sums may differ")
record ReachAnswer(
        @Schema(description = "Every count is a multiple of this; 0 means none or few")
        int roundedTo,

        @Schema(description = "All profiles except those of the caller")
        long profiles,

        @Schema(
                description =
                        "Profiles that meet every criterion, or leave open only what an application sets: sum, share, start, duration")
        long eligible,

        @Schema(description = "Profiles that fail no criterion, but have unknown facts")
        long undetermined,

        @Schema(description = "Profiles that fail one criterion or more")
        long ineligible,

        @Schema(description = "The id of the criterion that most profiles fail; absent if few or none fail any")
        @Nullable
        String mostExcluding,

        @Schema(description = "In the order of the request") List<CriterionAnswer> criteria) {

    /** One criterion. */
    @Schema(name = "CriterionReach")
    record CriterionAnswer(
            String id,

            @Schema(description = "How many profiles fail the criterion, independently of the others")
            long failing,

            @Schema(description = "How many more profiles would be eligible without the criterion")
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
