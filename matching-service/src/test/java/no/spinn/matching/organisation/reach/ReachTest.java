package no.spinn.matching.organisation.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.kit.value.Ids;
import no.spinn.matching.index.reverse.IndexedProfile;
import no.spinn.matching.index.reverse.ProfileChange.Removed;
import no.spinn.matching.index.reverse.ProfileChange.Stored;
import no.spinn.matching.index.reverse.ProfileIndex;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final DraftCriterion A = criterion("a");
    private static final DraftCriterion B = criterion("b");
    private static final DraftCriterion C = criterion("c");

    @Test
    void returnsTheEffectOfEachCriterion() {
        List<IndexedProfile> profiles = new ArrayList<>();
        add(profiles, 40, Map.of("a", true, "b", true, "c", true));
        add(profiles, 30, Map.of("a", false, "b", true, "c", true));
        add(profiles, 50, Map.of("a", false, "b", false, "c", true));
        add(profiles, 20, Map.of("a", true, "b", true));

        Reach reach = Reach.of(List.of(A, B, C), index(profiles), FactRoles.NONE);

        // Multiples of five are not rounded.
        assertThat(reach)
                .isEqualTo(new Reach(
                        140,
                        40,
                        20,
                        80,
                        List.of(
                                new CriterionReach("a", 80, 30),
                                new CriterionReach("b", 50, 0),
                                new CriterionReach("c", 0, 20))));
        assertThat(reach.mostExcluding().map(CriterionReach::id)).contains("a");
    }

    @Test
    void namesNoExcludingCriterionWhenNoneExcludes() {
        List<IndexedProfile> profiles = new ArrayList<>();
        add(profiles, 10, Map.of("a", true));
        assertThat(Reach.of(List.of(A), index(profiles), FactRoles.NONE).mostExcluding())
                .isEmpty();
    }

    @Test
    void returnsNoCountBelowFive() {
        for (int count = 0; count < 5; count++) {
            for (int time = 0; time < 50; time++) {
                List<IndexedProfile> profiles = new ArrayList<>();
                add(profiles, count, Map.of("a", true));
                assertThat(Reach.of(List.of(A), index(profiles), FactRoles.NONE).eligible())
                        .isIn(0L, 5L);
            }
        }
    }

    @Test
    void isUnbiased() {
        for (int count = 11; count < 15; count++) {
            int size = count;
            double average = IntStream.range(0, 2_000)
                    .mapToLong(time -> {
                        List<IndexedProfile> profiles = new ArrayList<>();
                        add(profiles, size, Map.of("a", true));
                        return Reach.of(List.of(A), index(profiles), FactRoles.NONE)
                                .eligible();
                    })
                    .average()
                    .orElseThrow();
            assertThat(average).isCloseTo(size, within(0.3));
        }
    }

    @Test
    void roundsTheSameProfilesTheSameWayInEveryQuery() {
        List<IndexedProfile> profiles = new ArrayList<>();
        add(profiles, 13, Map.of("a", true, "b", false));
        ProfileIndex index = index(profiles);
        ProfileIndex inPieces = ProfileIndex.read(reader -> {});
        for (IndexedProfile profile : profiles) {
            inPieces = inPieces.with(List.of(new Stored(profile)));
        }
        Reach twice = Reach.of(List.of(A, new DraftCriterion("again", A.condition())), index, FactRoles.NONE);
        Reach otherwise =
                Reach.of(List.of(new DraftCriterion("b", new Condition.Not(B.condition()))), inPieces, FactRoles.NONE);
        assertThat(twice.eligible())
                .isEqualTo(Reach.of(List.of(A), index, FactRoles.NONE).eligible());
        assertThat(otherwise.eligible()).isEqualTo(twice.eligible());
    }

    @Test
    void removingOneProfileMayRaiseTheCount() {
        Random random = new Random(15);
        int lower = 0;
        int higher = 0;
        int rounds = 2_000;
        for (int round = 0; round < rounds; round++) {
            List<IndexedProfile> profiles = new ArrayList<>();
            add(profiles, 100 + random.nextInt(5), Map.of("a", true));
            ProfileIndex all = index(profiles);
            UUID one = profiles.get(random.nextInt(profiles.size())).id();
            long before = Reach.of(List.of(A), all, FactRoles.NONE).eligible();
            long after = Reach.of(List.of(A), all.with(List.of(new Removed(one))), FactRoles.NONE)
                    .eligible();
            lower += after < before ? 1 : 0;
            higher += after > before ? 1 : 0;
        }
        // Rounding by the count alone never raises the result when a profile is removed, so each decrease would
        // disclose
        // one.
        assertThat(lower).isBetween(1, rounds / 2);
        assertThat(higher).isGreaterThan(rounds / 20);
    }

    private static DraftCriterion criterion(String fact) {
        return new DraftCriterion(fact, new Condition.Test(fact, new Operator.Equals(new FactValue.Bool(true))));
    }

    private static void add(List<IndexedProfile> profiles, int count, Map<String, Boolean> known) {
        Map<String, FactValue> facts = new HashMap<>();
        known.forEach((fact, value) -> facts.put(fact, new FactValue.Bool(value)));
        for (int i = 0; i < count; i++) {
            profiles.add(new IndexedProfile(Ids.next(), new Facts(facts)));
        }
    }

    private static ProfileIndex index(List<IndexedProfile> profiles) {
        return ProfileIndex.read(profiles::forEach);
    }
}
