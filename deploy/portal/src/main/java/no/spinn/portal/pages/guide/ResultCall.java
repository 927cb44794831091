package no.spinn.portal.pages.guide;

import java.util.List;
import no.spinn.portal.pages.catalogue.CallSummary;
import org.jspecify.annotations.Nullable;

/**
 * A call in the result.
 *
 * @param known with its sums; null while the catalogue is away
 * @param unmet what would have to change
 */
record ResultCall(
        Match.Call call,
        Kind kind,
        @Nullable CallSummary known,
        List<Match.Limit> limits,
        List<Match.Judged> criteria,
        List<Match.Unmet> unmet) {

    /** The parts of the result. */
    enum Kind {
        FITS,
        NEAR,
        OPEN,
        MISSES
    }

    static ResultCall of(Match.Item item, @Nullable CallSummary known, Match.@Nullable NearMiss miss) {
        List<Match.Unmet> unmet = miss == null ? List.of() : miss.criteria();
        return new ResultCall(item.call(), kind(item, miss), known, item.limits(), item.criteria(), unmet);
    }

    static ResultCall of(Match.NearMiss miss, @Nullable CallSummary known) {
        return new ResultCall(miss.call(), Kind.NEAR, known, List.of(), List.of(), miss.criteria());
    }

    public List<Match.Judged> eligibility() {
        return criteria.stream().filter(Match.Judged::isEligibility).toList();
    }

    public List<Match.Judged> relevance() {
        return criteria.stream().filter(one -> !one.isEligibility()).toList();
    }

    /** The criteria that are not met. */
    public List<Match.Judged> failures() {
        return eligibility().stream()
                .filter(one -> !one.isMet() && !one.isUnknown())
                .toList();
    }

    /** What people will judge, whatever is answered. */
    public List<Match.Judged> forPeople() {
        return eligibility().stream().filter(Match.Judged::isForPeople).toList();
    }

    /** The criteria that an answer would decide. */
    public List<Match.Judged> unanswered() {
        return eligibility().stream()
                .filter(one -> one.isUnknown() && !one.isForPeople() && !isLimit(one))
                .toList();
    }

    private boolean isLimit(Match.Judged one) {
        return limits.stream().anyMatch(limit -> limit.criterion().equals(one.id()));
    }

    private static Kind kind(Match.Item item, Match.@Nullable NearMiss miss) {
        if (miss != null) {
            return Kind.NEAR;
        }
        if (item.isIneligible()) {
            return Kind.MISSES;
        }
        boolean fits = item.isEligible()
                || !item.limits().isEmpty()
                || item.eligibility().stream().allMatch(one -> one.isMet() || one.isForPeople());
        return fits ? Kind.FITS : Kind.OPEN;
    }
}
