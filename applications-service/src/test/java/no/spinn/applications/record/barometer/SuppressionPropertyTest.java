package no.spinn.applications.record.barometer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.record.barometer.Barometer.Line;
import org.jspecify.annotations.Nullable;

/** An attacker that asks every possible question learns nothing about one or two organisations. */
class SuppressionPropertyTest {

    private static final List<String> YEARS = List.of("2025", "2026");
    private static final List<String> SECTORS = List.of("municipality", "county", "company");
    private static final List<String> COUNTIES = List.of("03", "46", "56");
    private static final List<String> INSTRUMENTS = List.of("stimulab", "innovasjonspartnerskap");
    private static final List<Map<Dimension, String>> FILTERS = filters();
    private static final List<List<Dimension>> GROUPINGS = groupings();

    @Property(tries = 400)
    void noSumOrDifferenceDisclosesOneOrTwoOrganisations(@ForAll("worlds") List<ProjectGroup> world) {
        Barometer barometer = Barometer.of(world, Instant.EPOCH);
        Attacker attacker = new Attacker(world);
        Set<Integer> published = new HashSet<>();
        boolean withheld = false;
        for (Line line : everyAnswer(barometer)) {
            if (line.counts() == null) {
                withheld = true;
            } else if (line.counts().total() > 0) {
                published.add(line.cell().values().size());
                learn(attacker, line);
            }
        }
        assertThat(attacker.wins()).isFalse();
        eachOutcomeIsSeenOften(published, withheld);
    }

    @Property(tries = 400)
    void publishedCountsAreCorrect(@ForAll("worlds") List<ProjectGroup> world) {
        for (Line line : everyAnswer(Barometer.of(world, Instant.EPOCH))) {
            if (line.counts() != null) {
                for (Financing financing : Financing.values()) {
                    List<ProjectGroup> counted = world.stream()
                            .filter(projects -> fits(projects, line, financing))
                            .toList();
                    assertThat(line.counts().of(financing))
                            .isEqualTo(counted.stream()
                                    .mapToLong(ProjectGroup::count)
                                    .sum());
                    Set<String> organisations = new HashSet<>();
                    counted.forEach(projects -> organisations.addAll(projects.organisations()));
                    assertThat(organisations.size()).isNotIn(1, 2);
                }
            }
        }
    }

    /** The attacker is strong enough to matter: it wins when each count alone has three organisations. */
    @Property(tries = 400)
    void theFirstRuleAloneIsNotEnough(@ForAll("worlds") List<ProjectGroup> world) {
        Attacker attacker = new Attacker(world);
        Map<Cell, Map<Financing, Set<String>>> organisations = new HashMap<>();
        for (ProjectGroup projects : world) {
            Tables.ALL.forEach(table -> organisations
                    .computeIfAbsent(Cell.of(projects.place(), table), unseen -> new HashMap<>())
                    .computeIfAbsent(projects.financing(), unseen -> new HashSet<>())
                    .addAll(projects.organisations()));
        }
        organisations.forEach((cell, byFinancing) -> {
            if (byFinancing.values().stream().allMatch(some -> some.size() >= 3)) {
                learn(attacker, new Line(cell, Counts.NONE));
            }
        });
        often("wins", attacker.wins());
    }

    /** By the number of dimensions of the published cells. */
    private static void eachOutcomeIsSeenOften(Set<Integer> published, boolean withheld) {
        often("all", published.contains(0));
        often("one dimension", published.contains(1));
        often("two dimensions", published.contains(2));
        often("withheld beside published", withheld && published.contains(2));
    }

    private static void often(String label, boolean seen) {
        Statistics.label(label).collect(seen);
        Statistics.label(label).coverage(outcomes -> outcomes.check(true).percentage(share -> share > 10));
    }

    private static void learn(Attacker attacker, Line line) {
        for (Financing financing : Financing.values()) {
            attacker.learn(projects -> fits(projects, line, financing));
        }
        attacker.learn(projects -> Stream.of(Financing.values()).anyMatch(any -> fits(projects, line, any)));
    }

    private static boolean fits(ProjectGroup projects, Line line, Financing financing) {
        return projects.financing() == financing
                && line.cell().values().entrySet().stream()
                        .allMatch(value -> projects.place().in(value.getKey()).equals(value.getValue()));
    }

    private static List<Line> everyAnswer(Barometer barometer) {
        List<Line> lines = new ArrayList<>();
        for (List<Dimension> by : GROUPINGS) {
            for (Map<Dimension, String> filters : FILTERS) {
                Question question = question(by, filters);
                if (question != null) {
                    Barometer.Answer answer = barometer.answer(question);
                    lines.add(answer.total());
                    lines.addAll(answer.lines());
                }
            }
        }
        return lines;
    }

    /** Null when the barometer refuses the question. */
    private static @Nullable Question question(List<Dimension> by, Map<Dimension, String> filters) {
        try {
            return new Question(by, filters);
        } catch (ApplicationRefused tooFine) {
            return null;
        }
    }

    private static List<List<Dimension>> groupings() {
        List<List<Dimension>> groupings = new ArrayList<>(List.of(List.of()));
        for (Dimension one : Dimension.values()) {
            groupings.add(List.of(one));
            for (Dimension other : Dimension.values()) {
                groupings.add(List.of(one, other));
            }
        }
        return groupings;
    }

    private static List<Map<Dimension, String>> filters() {
        List<Map<Dimension, String>> filters = List.of(Map.of());
        Map<Dimension, List<String>> values = Map.of(
                Dimension.YEAR, YEARS,
                Dimension.SECTOR, SECTORS,
                Dimension.COUNTY, COUNTIES,
                Dimension.INSTRUMENT, INSTRUMENTS);
        for (Dimension dimension : Dimension.values()) {
            List<Map<Dimension, String>> more = new ArrayList<>(filters);
            for (Map<Dimension, String> some : filters) {
                for (String value : values.getOrDefault(dimension, List.of())) {
                    Map<Dimension, String> longer = new HashMap<>(some);
                    longer.put(dimension, value);
                    more.add(longer);
                }
            }
            filters = more;
        }
        return filters;
    }

    /** Between 3 and 14 organisations with some or many projects, each organisation in one sector and county. */
    @Provide
    Arbitrary<List<ProjectGroup>> worlds() {
        return Arbitraries.integers()
                .between(3, 14)
                .flatMap(organisations ->
                        project(organisations).list().ofMinSize(5).ofMaxSize(150))
                .map(SuppressionPropertyTest::grouped);
    }

    private record Project(String organisation, Place place, Financing financing) {}

    private static Arbitrary<Project> project(int organisations) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, organisations),
                        Arbitraries.of(YEARS),
                        Arbitraries.of(INSTRUMENTS),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(Financing.ENTIRELY_OWN)),
                                Tuple.of(4, Arbitraries.just(Financing.PARTLY)),
                                Tuple.of(1, Arbitraries.just(Financing.ENTIRELY_EXTERNAL))))
                .as((organisation, year, instrument, financing) -> new Project(
                        "organisation " + organisation,
                        new Place(year, SECTORS.get(organisation % 7 % 3), COUNTIES.get(organisation % 3), instrument),
                        financing));
    }

    private static List<ProjectGroup> grouped(List<Project> projects) {
        Map<Place, Map<Financing, List<Project>>> groups = new HashMap<>();
        projects.forEach(project -> groups.computeIfAbsent(project.place, unseen -> new HashMap<>())
                .computeIfAbsent(project.financing, unseen -> new ArrayList<>())
                .add(project));
        return groups.entrySet().stream()
                .flatMap(at -> at.getValue().entrySet().stream()
                        .map(group -> new ProjectGroup(
                                at.getKey(),
                                group.getKey(),
                                group.getValue().size(),
                                Set.copyOf(group.getValue().stream()
                                        .map(Project::organisation)
                                        .distinct()
                                        .limit(3)
                                        .toList()))))
                .toList();
    }
}
