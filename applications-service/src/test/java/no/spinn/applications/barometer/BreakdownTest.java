package no.spinn.applications.barometer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BreakdownTest {

    @Test
    void showsPartsThatManyStandBehind() {
        List<Observation> observations = new ArrayList<>(many("2026", Financing.ENTIRELY_OWN_BUDGET, 3));
        observations.addAll(many("2027", Financing.PARTLY_EXTERNAL, 4));
        Breakdown breakdown = Breakdown.of(observations);
        assertThat(breakdown.parts())
                .extracting(Breakdown.Part::values)
                .containsExactly(List.of("2026"), List.of("2027"));
        assertThat(breakdown.parts()).extracting(Breakdown.Part::total).containsExactly(3L, 4L);
    }

    @Test
    void putsSmallPartsTogetherWithTheSmallestOthersUntilTheyAreManyEnough() {
        List<Observation> observations = new ArrayList<>(many("2025", Financing.ENTIRELY_OWN_BUDGET, 9));
        observations.addAll(many("2026", Financing.ENTIRELY_OWN_BUDGET, 3));
        observations.addAll(many("2027", Financing.ENTIRELY_OWN_BUDGET, 1));
        assertThat(Breakdown.of(observations).parts())
                .extracting(Breakdown.Part::values)
                .containsExactly(List.of("2025"), List.of("2026", "2027"));
    }

    @Test
    void showsNothingWhenAllTogetherAreTooFew() {
        assertThat(Breakdown.of(many("2026", Financing.ENTIRELY_EXTERNAL, 2)).parts())
                .isEmpty();
        assertThat(Breakdown.of(List.of()).parts()).isEmpty();
    }

    /** Whoever adds and subtracts parts gets whole parts, so it is enough that each number of each has enough behind it. */
    @Property
    void exposesNoNumberOfFewerThanThreeOrganisationsAndLosesNone(
            @ForAll("observations") List<Observation> observations) {
        Breakdown breakdown = Breakdown.of(observations);
        Set<String> seen = new HashSet<>();
        for (Breakdown.Part part : breakdown.parts()) {
            assertThat(seen.addAll(part.values())).isTrue();
            part.projects().forEach((financing, projects) -> {
                Set<String> behind = observations.stream()
                        .filter(one ->
                                one.financing() == financing && part.values().contains(one.value()))
                        .map(Observation::organisation)
                        .collect(Collectors.toSet());
                assertThat(projects == 0 || behind.size() >= Breakdown.FEWEST)
                        .as("%s %s of %s", projects, financing, behind)
                        .isTrue();
            });
        }
        if (!breakdown.parts().isEmpty()) {
            assertThat(breakdown.parts().stream()
                            .mapToLong(Breakdown.Part::total)
                            .sum())
                    .isEqualTo(observations.stream()
                            .mapToLong(Observation::projects)
                            .sum());
        }
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e"),
                        Arbitraries.of(Financing.class),
                        Arbitraries.integers().between(1, 12).map(number -> "organisation " + number),
                        Arbitraries.longs().between(1, 5))
                .as(Observation::new)
                .list()
                .ofMaxSize(60);
    }

    private static List<Observation> many(String value, Financing financing, int organisations) {
        List<Observation> observations = new ArrayList<>();
        for (int number = 0; number < organisations; number++) {
            observations.add(new Observation(value, financing, "organisation " + number, 1));
        }
        return observations;
    }
}
