package no.spinn.benchmarks.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.Truth;
import no.spinn.matching.index.reverse.IndexedProfile;
import no.spinn.matching.index.reverse.ProfileIndex;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final int SIZE = 20_000;

    @Test
    void isTheSameInEachRun() {
        assertThat(profiles()).isEqualTo(profiles());
    }

    @Test
    void plainObjectsGiveTheVerdictsOfTheInterpreter() {
        Condition together = new Condition.All(TypicalCall.criteria());
        Map<Truth, Integer> judged = new EnumMap<>(Truth.class);
        for (IndexedProfile profile : profiles()) {
            Truth truth = PlainProfile.of(profile).judge();
            assertThat(truth).isEqualTo(profile.facts().judge(together).truth());
            judged.merge(truth, 1, Integer::sum);
        }
        assertThat(judged.get(Truth.MET)).isBetween(SIZE / 100, SIZE * 3 / 100);
        assertThat(judged.get(Truth.UNKNOWN)).isBetween(SIZE / 100, SIZE * 5 / 100);
    }

    @Test
    void changesReplaceAndAddNobody() {
        ProfileIndex index = ProfileIndex.read(profiles()::forEach);
        ProfileIndex changed = ProfileChanges.make(index, 500).index();
        assertThat(changed.size()).isEqualTo(SIZE);
        assertThat(changed.changes()).isEqualTo(500);
    }

    private static List<IndexedProfile> profiles() {
        List<IndexedProfile> profiles = new ArrayList<>();
        Population.of(SIZE).forEach(profiles::add);
        return profiles;
    }
}
