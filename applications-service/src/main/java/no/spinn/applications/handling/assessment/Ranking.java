package no.spinn.applications.handling.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.RequestedAmount;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Applications in the order of their totals. Applications that pass every threshold come before those that do not.
 * Equal totals share a rank, and come in the order of their ids, which is the order in which the drafts were begun.
 *
 * @param unscored the applications without a complete set of scores, in the order of their ids
 */
public record Ranking(List<Place> places, List<Application> unscored) {

    /** An application with its standing. */
    public record Candidate(Application application, Standing standing) {}

    /**
     * The place of an application.
     *
     * @param rank from 1; equal totals share one
     * @param requested null when the application requests no amount
     * @param sum the sum of the amounts that are requested down to this place; null for an application that is not
     *     counted
     * @param withinBudget whether the sum is within the budget; null without a budget, for another currency, and
     *     for an application that fails a threshold
     */
    public record Place(
            int rank,
            Application application,
            Standing standing,
            BigDecimal total,
            @Nullable Money requested,
            @Nullable BigDecimal sum,
            @Nullable Boolean withinBudget) {}

    private static final Comparator<Candidate> FIRST_SUBMITTED =
            Comparator.comparing(candidate -> candidate.application().id());
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> candidate.standing().passes())
            .thenComparing(candidate -> totalOf(candidate))
            .reversed()
            .thenComparing(FIRST_SUBMITTED);

    static Ranking of(List<Candidate> candidates, @Nullable Money budget) {
        List<Candidate> scored = candidates.stream()
                .filter(candidate -> candidate.standing().total().isPresent())
                .sorted(BEST_FIRST)
                .toList();
        List<Application> unscored = candidates.stream()
                .filter(candidate -> candidate.standing().total().isEmpty())
                .sorted(FIRST_SUBMITTED)
                .map(Candidate::application)
                .toList();
        return new Ranking(places(scored, budget), unscored);
    }

    /** At most so many rows after a position: first the places, then the applications without one. */
    public List<RankingRow> after(RankingRow.@Nullable Position position, int limit) {
        return Stream.concat(
                        places.stream().map(place -> new RankingRow(place.application(), place)),
                        unscored.stream().map(application -> new RankingRow(application, null)))
                .filter(row -> position == null || row.position().compareTo(position) > 0)
                .limit(limit)
                .toList();
    }

    private static List<Place> places(List<Candidate> scored, @Nullable Money budget) {
        List<Place> places = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int rank = 0;
        for (int i = 0; i < scored.size(); i++) {
            Candidate candidate = scored.get(i);
            if (i == 0 || !isLevel(candidate, scored.get(i - 1))) {
                rank = i + 1;
            }
            Optional<Money> requested = RequestedAmount.of(candidate.application());
            boolean counts = candidate.standing().passes() && isCounted(requested, budget);
            if (counts) {
                sum = sum.add(requested.orElseThrow().value());
            }
            places.add(new Place(
                    rank,
                    candidate.application(),
                    candidate.standing(),
                    totalOf(candidate),
                    requested.orElse(null),
                    counts ? sum : null,
                    counts ? isWithin(sum, budget) : null));
        }
        return places;
    }

    private static boolean isCounted(Optional<Money> requested, @Nullable Money budget) {
        return budget != null
                && requested.map(money -> money.unit().equals(budget.unit())).orElse(false);
    }

    private static boolean isWithin(BigDecimal sum, @Nullable Money budget) {
        return budget != null && sum.compareTo(budget.value()) <= 0;
    }

    private static boolean isLevel(Candidate one, Candidate other) {
        return one.standing().passes() == other.standing().passes()
                && totalOf(one).compareTo(totalOf(other)) == 0;
    }

    private static BigDecimal totalOf(Candidate candidate) {
        return candidate.standing().total().orElseThrow();
    }
}
