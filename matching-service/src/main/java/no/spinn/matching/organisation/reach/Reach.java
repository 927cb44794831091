package no.spinn.matching.organisation.reach;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.spinn.matching.index.reverse.Audience;
import no.spinn.matching.index.reverse.ProfileIndex;
import no.spinn.matching.index.reverse.ProfileSet;

/**
 * How many profiles criteria reach together, and what each of them does to that. All numbers are discreet counts, and whatever
 * is compared is compared by them: an order by the true counts would tell of the difference.
 */
public record Reach(long profiles, long eligible, long undetermined, long ineligible, List<CriterionReach> criteria) {

    /** Counts are told to the next multiple of this. */
    public static final int STEP = DiscreetCount.STEP;

    public static Reach of(List<DraftCriterion> criteria, ProfileIndex index) {
        Audience together =
                index.ask(criteria.stream().map(DraftCriterion::condition).toList());
        return new Reach(
                DiscreetCount.of(index.all()),
                DiscreetCount.of(together.eligible()),
                DiscreetCount.of(together.undetermined()),
                DiscreetCount.of(together.ineligible()),
                each(criteria, index));
    }

    private static List<CriterionReach> each(List<DraftCriterion> criteria, ProfileIndex index) {
        List<Audience> alone = criteria.stream()
                .map(criterion -> index.ask(List.of(criterion.condition())))
                .toList();
        List<ProfileSet> gained =
                AllButOne.of(index.all(), alone.stream().map(Audience::eligible).toList());
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> new CriterionReach(
                        criteria.get(i).id(),
                        DiscreetCount.of(alone.get(i).ineligible()),
                        DiscreetCount.of(gained.get(i))))
                .toList();
    }

    /** The criterion that most profiles fail, and of several the one that costs most; empty if hardly any fails one. */
    public Optional<CriterionReach> mostExcluding() {
        return criteria.stream()
                .filter(criterion -> criterion.failing() > 0)
                .max(Comparator.comparingLong(CriterionReach::failing).thenComparingLong(CriterionReach::gained));
    }
}
