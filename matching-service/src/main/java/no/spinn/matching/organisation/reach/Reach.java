package no.spinn.matching.organisation.reach;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.matching.index.reverse.Audience;
import no.spinn.matching.index.reverse.ProfileIndex;
import no.spinn.matching.index.reverse.ProfileSet;

/**
 * How many profiles a set of criteria reaches, and the effect of each criterion. All numbers are randomly rounded, and
 * comparisons use the rounded numbers, because an order by exact counts would disclose differences.
 */
public record Reach(long profiles, long eligible, long undetermined, long ineligible, List<CriterionReach> criteria) {

    /** All counts are multiples of this. */
    public static final int STEP = RandomRounding.STEP;

    public static Reach of(List<DraftCriterion> criteria, ProfileIndex index, FactRoles roles) {
        Audience together =
                index.ask(criteria.stream().map(DraftCriterion::condition).toList(), roles);
        return new Reach(
                RandomRounding.of(index.all()),
                RandomRounding.of(together.fitting()),
                RandomRounding.of(together.undetermined()),
                RandomRounding.of(together.ineligible()),
                each(criteria, index, roles));
    }

    private static List<CriterionReach> each(List<DraftCriterion> criteria, ProfileIndex index, FactRoles roles) {
        List<Audience> alone = criteria.stream()
                .map(criterion -> index.ask(List.of(criterion.condition()), roles))
                .toList();
        List<ProfileSet> gained = LeaveOneOut.of(
                index.all(), alone.stream().map(Audience::fitting).toList());
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> new CriterionReach(
                        criteria.get(i).id(),
                        RandomRounding.of(alone.get(i).ineligible()),
                        RandomRounding.of(gained.get(i))))
                .toList();
    }

    /**
     * The criterion that most profiles fail; of several, the one that excludes most alone. Empty if all counts round to zero.
     */
    public Optional<CriterionReach> mostExcluding() {
        return criteria.stream()
                .filter(criterion -> criterion.failing() > 0)
                .max(Comparator.comparingLong(CriterionReach::failing).thenComparingLong(CriterionReach::gained));
    }
}
