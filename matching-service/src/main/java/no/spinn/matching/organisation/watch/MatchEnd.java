package no.spinn.matching.organisation.watch;

import java.util.List;
import java.util.stream.Stream;
import no.spinn.criteria.value.Truth;
import no.spinn.kit.language.LocalizedText;
import no.spinn.matching.answer.verdict.CriterionResult;
import no.spinn.matching.answer.verdict.Judgement;

/**
 * The end of a match, with its reason.
 *
 * @param criteria the eligibility criteria that are not met any more, when that is the reason; unknown ones, too, when the watch
 *     does not want undetermined calls
 * @param filter the members of the watch's filter that the call does not pass any more
 */
public record MatchEnd(EndReason reason, List<FailedCriterion> criteria, List<String> filter) {

    static final MatchEnd CANCELLED = new MatchEnd(EndReason.CANCELLED, List.of(), List.of());
    static final MatchEnd CLOSED_EARLY = new MatchEnd(EndReason.CLOSED_EARLY, List.of(), List.of());

    /** A criterion that is not met. */
    public record FailedCriterion(String id, int version, Truth result, LocalizedText text) {

        private static FailedCriterion of(CriterionResult result) {
            return new FailedCriterion(
                    result.criterion().id(),
                    result.criterion().version(),
                    result.truth(),
                    result.criterion().text());
        }
    }

    static MatchEnd noLongerFits(Judgement judgement, boolean undeterminedToo, List<String> filter) {
        Stream<CriterionResult> unknown = undeterminedToo ? Stream.empty() : judgement.eligibility(Truth.UNKNOWN);
        return new MatchEnd(
                EndReason.NO_LONGER_FITS,
                Stream.concat(judgement.eligibility(Truth.NOT_MET), unknown)
                        .map(FailedCriterion::of)
                        .toList(),
                filter);
    }

    /** Whether there is no reason for an end: the call fits still. */
    boolean isUnfounded() {
        return reason == EndReason.NO_LONGER_FITS && criteria.isEmpty() && filter.isEmpty();
    }
}
