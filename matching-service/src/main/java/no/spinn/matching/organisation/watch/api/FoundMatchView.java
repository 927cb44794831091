package no.spinn.matching.organisation.watch.api;

import java.time.Instant;
import java.util.List;
import no.spinn.criteria.value.Truth;
import no.spinn.kit.language.LocalizedText;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.organisation.watch.EndReason;
import no.spinn.matching.organisation.watch.FoundMatch;
import no.spinn.matching.organisation.watch.MatchEnd;
import no.spinn.matching.upstream.call.api.CallReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A match that a watch has found, or the end of one. */
@Schema(
        name = "FoundMatch",
        description =
                "A call that fitted the profile when it opened or was amended; with `ended`, one that is nothing for the watch any more")
record FoundMatchView(
        @Schema(description = "The call as it is now") CallReference call,

        @Schema(description = "The version of the call that was found, as in `ce_aggregateversion` of its events")
        long callVersion,

        @Schema(description = "The verdict in this version, or the last one before the call was cancelled or closed")
        Verdict verdict,

        @Schema(description = "When the watch found the match, or its end")
        Instant foundAt,

        @Nullable EndView ended) {

    /** The end of a match, with its reason. */
    @Schema(
            name = "MatchEnd",
            description = "Why a call that the watch has found is nothing for it any more; absent for a match")
    record EndView(
            @Schema(
                    description =
                            "`closed_early`: the call closed before its deadline, or had none; `no_longer_fits`: it was amended")
            EndReason reason,

            @Schema(description = "The eligibility criteria that are not met any more, or unknown")
            List<CriterionView> criteria,

            @Schema(description = "The members of the watch's filter that the call does not pass any more")
            List<String> filter) {

        private static EndView of(MatchEnd end) {
            return new EndView(
                    end.reason(), end.criteria().stream().map(CriterionView::of).toList(), end.filter());
        }
    }

    /** A criterion that is not met any more. */
    @Schema(name = "FailedCriterion")
    record CriterionView(String id, int version, Truth result, LocalizedText text) {

        private static CriterionView of(MatchEnd.FailedCriterion criterion) {
            return new CriterionView(criterion.id(), criterion.version(), criterion.result(), criterion.text());
        }
    }

    static FoundMatchView of(FoundMatch found, CallReference call) {
        MatchEnd end = found.end();
        return new FoundMatchView(
                call, found.callVersion(), found.verdict(), found.foundAt(), end == null ? null : EndView.of(end));
    }
}
