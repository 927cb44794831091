package no.spinn.portal.pages.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.spinn.portal.pages.catalogue.CallSummary;
import no.spinn.portal.pages.catalogue.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A call in the result.
 *
 * @param known with its sums; null while the catalogue is away
 * @param unmet what would have to change
 * @param unanswered the criteria that an answer would decide
 */
record ResultCall(
        Match.Call call,
        Kind kind,
        @Nullable CallSummary known,
        List<Match.Limit> limits,
        List<Match.Judged> criteria,
        List<Match.Unmet> unmet,
        List<Match.Judged> unanswered) {

    /** The parts of the result. */
    enum Kind {
        FITS,
        NEAR,
        OPEN,
        MISSES
    }

    static ResultCall of(
            Match.Item item, @Nullable CallSummary known, Match.@Nullable NearMiss miss, Map<String, Fact> vocabulary) {
        List<Match.Unmet> unmet = miss == null ? List.of() : miss.criteria();
        List<Match.Judged> unanswered = item.limits().isEmpty() ? unanswered(item, vocabulary) : List.of();
        Kind kind = kind(item, miss, unanswered);
        return new ResultCall(item.call(), kind, known, item.limits(), item.criteria(), unmet, unanswered);
    }

    static ResultCall of(Match.NearMiss miss, @Nullable CallSummary known) {
        return new ResultCall(miss.call(), Kind.NEAR, known, List.of(), List.of(), miss.criteria(), List.of());
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

    /** What the application itself has to keep, such as a sum, where the limits are not known as such. */
    public List<Match.Judged> forApplication() {
        return kind == Kind.FITS && limits.isEmpty()
                ? eligibility().stream()
                        .filter(one -> one.isUnknown() && !one.isForPeople())
                        .toList()
                : List.of();
    }

    /** The facts that are to be asked for. */
    Set<String> openFacts() {
        return unanswered.stream()
                .flatMap(one -> Optional.ofNullable(one.fact()).stream())
                .collect(Collectors.toSet());
    }

    private static List<Match.Judged> unanswered(Match.Item item, Map<String, Fact> vocabulary) {
        return item.eligibility().stream()
                .filter(one -> one.isUnknown() && !one.isForPeople() && !isPlanned(one, vocabulary))
                .toList();
    }

    private static boolean isPlanned(Match.Judged one, Map<String, Fact> vocabulary) {
        Fact fact = one.fact() == null ? null : vocabulary.get(one.fact());
        return fact != null && fact.isPlanned();
    }

    private static Kind kind(Match.Item item, Match.@Nullable NearMiss miss, List<Match.Judged> unanswered) {
        if (miss != null) {
            return Kind.NEAR;
        }
        if (item.isIneligible()) {
            return Kind.MISSES;
        }
        return unanswered.isEmpty() ? Kind.FITS : Kind.OPEN;
    }
}
