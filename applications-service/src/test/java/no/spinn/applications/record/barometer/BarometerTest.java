package no.spinn.applications.record.barometer;

import static no.spinn.applications.record.barometer.Dimension.COUNTY;
import static no.spinn.applications.record.barometer.Dimension.SECTOR;
import static no.spinn.applications.record.barometer.Dimension.YEAR;
import static no.spinn.applications.record.barometer.Financing.ENTIRELY_EXTERNAL;
import static no.spinn.applications.record.barometer.Financing.ENTIRELY_OWN;
import static no.spinn.applications.record.barometer.Financing.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.record.barometer.Barometer.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BarometerTest {

    private static final Set<String> MANY = Set.of("a", "b", "c");
    private final List<ProjectGroup> world = new ArrayList<>();

    @Test
    void publishesCountsOfThreeOrganisations() {
        at("2026", "46", ENTIRELY_OWN, 7, MANY);
        at("2026", "46", PARTLY, 3, MANY);
        assertThat(lines(List.of(COUNTY), Map.of())).containsExactly(new Line(county("46"), new Counts(7, 3, 0)));
    }

    @Test
    void withholdsACellWithACountOfTwoOrganisations() {
        at("2026", "46", ENTIRELY_OWN, 7, MANY);
        at("2026", "46", ENTIRELY_EXTERNAL, 7, Set.of("a", "b"));
        assertThat(lines(List.of(COUNTY), Map.of())).containsExactly(new Line(county("46"), null));
    }

    @Test
    void withholdsASecondCellSoThatTheFirstCannotBeComputed() {
        at("2026", "03", ENTIRELY_OWN, 1, Set.of("x"));
        at("2026", "46", ENTIRELY_OWN, 5, MANY);
        at("2026", "56", ENTIRELY_OWN, 9, Set.of("d", "e", "f"));
        assertThat(total(Map.of())).isEqualTo(new Counts(15, 0, 0));
        assertThat(lines(List.of(COUNTY), Map.of()))
                .containsExactly(
                        new Line(county("03"), null),
                        new Line(county("46"), null),
                        new Line(county("56"), new Counts(9, 0, 0)));
    }

    @Test
    void withholdsTwoCellsTogetherOnlyWhenThreeOrganisationsAreBehindThem() {
        at("2026", "03", ENTIRELY_OWN, 1, Set.of("x"));
        at("2026", "11", ENTIRELY_OWN, 1, Set.of("y"));
        at("2026", "46", ENTIRELY_OWN, 5, MANY);
        at("2026", "56", ENTIRELY_OWN, 9, Set.of("d", "e", "f"));
        assertThat(lines(List.of(COUNTY), Map.of()))
                .filteredOn(line -> line.counts() == null)
                .hasSize(3);
        at("2026", "11", ENTIRELY_OWN, 1, Set.of("z"));
        assertThat(lines(List.of(COUNTY), Map.of()))
                .filteredOn(line -> line.counts() == null)
                .hasSize(2);
    }

    @Test
    void filtersByOneDimensionAndGroupsByAnother() {
        at("2025", "46", ENTIRELY_OWN, 4, MANY);
        at("2026", "46", ENTIRELY_OWN, 5, MANY);
        at("2026", "56", ENTIRELY_OWN, 6, MANY);
        assertThat(total(Map.of(COUNTY, "46"))).isEqualTo(new Counts(9, 0, 0));
        assertThat(lines(List.of(YEAR), Map.of(COUNTY, "46")))
                .extracting(Line::counts)
                .containsExactly(new Counts(4, 0, 0), new Counts(5, 0, 0));
        assertThat(lines(List.of(YEAR), Map.of(YEAR, "2026")))
                .extracting(Line::counts)
                .containsExactly(new Counts(11, 0, 0));
        assertThat(total(Map.of(COUNTY, "99"))).isEqualTo(Counts.NONE);
    }

    @Test
    void refusesMoreThanTwoDimensions() {
        assertThatThrownBy(() -> new Question(List.of(YEAR, SECTOR), Map.of(COUNTY, "46")))
                .isInstanceOf(ApplicationRefused.class);
        assertThatThrownBy(() -> new Question(List.of(YEAR, YEAR), Map.of())).isInstanceOf(ApplicationRefused.class);
        assertThat(new Question(List.of(YEAR, COUNTY), Map.of(COUNTY, "46")).by())
                .hasSize(2);
    }

    private void at(String year, String county, Financing financing, long count, Set<String> organisations) {
        world.add(
                new ProjectGroup(new Place(year, "municipality", county, "stimulab"), financing, count, organisations));
    }

    private static Cell county(String number) {
        return new Cell(Map.of(COUNTY, number));
    }

    private List<Line> lines(List<Dimension> by, Map<Dimension, String> filters) {
        return Barometer.of(world, Instant.EPOCH)
                .answer(new Question(by, filters))
                .lines();
    }

    private @Nullable Counts total(Map<Dimension, String> filters) {
        return Barometer.of(world, Instant.EPOCH)
                .answer(new Question(List.of(), filters))
                .total()
                .counts();
    }
}
