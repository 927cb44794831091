package no.spinn.benchmarks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueGeneratorTest {

    private static final Instant SOON = Instant.parse("2026-11-24T12:00:00Z");

    private final CatalogueGenerator generator =
            new CatalogueGenerator(List.of("education", "mobility", "culture", "welfare"));

    @Test
    void generatesTheSameAgain() {
        CatalogueGenerator others = new CatalogueGenerator(List.of("education", "mobility", "culture", "welfare"));
        assertThat(generator.instrument(7)).isEqualTo(others.instrument(7)).isNotEqualTo(others.instrument(8));
        assertThat(generator.call(7, "id", generator.instrument(7), SOON))
                .isEqualTo(others.call(7, "id", others.instrument(7), SOON))
                .isNotEqualTo(others.call(8, "id", others.instrument(8), SOON));
    }

    @Test
    void fillsEveryPlaceholder() {
        assertThat(all(generator::instrument)).noneMatch(plan -> plan.toString().contains("{thing}"));
        assertThat(all(number -> generator.call(number, "id", generator.instrument(number), SOON)))
                .noneMatch(plan -> plan.toString().matches(".*\\{(thing|other|place)}.*"));
    }

    @Test
    void usesThousandsOfWords() {
        Set<String> words = all(generator::instrument)
                .map(plan -> plan.at("/description/nb").asText())
                .flatMap(text -> Arrays.stream(text.split("[ .]+")))
                .collect(Collectors.toSet());
        assertThat(new Prose().things()).isGreaterThanOrEqualTo(3_000);
        assertThat(words).hasSizeGreaterThan(2_000);
    }

    @Test
    void hasCallsOfAllKinds() {
        List<JsonNode> calls = all(number -> generator.call(number, "id", generator.instrument(number), SOON))
                .toList();
        assertThat(calls)
                .anyMatch(call -> !call.has("closesAt"))
                .anyMatch(call -> call.path("opensAt").asText().equals(SOON.toString()))
                .anyMatch(call -> call.path("opensAt").asText().startsWith("2027"))
                .anyMatch(call -> !call.has("budget"))
                .anyMatch(call -> call.path("regions").isEmpty())
                .anyMatch(call -> call.path("regions").size() > 1)
                .allMatch(call ->
                        call.at("/criteria/0/condition/oneOf/0").asText().equals("municipality"));
    }

    @Test
    void staysWithinTheInstrument() {
        for (int number = 0; number < 300; number++) {
            JsonNode instrument = generator.instrument(number);
            JsonNode call = generator.call(number, "id", instrument, SOON);
            for (String field : List.of("themes", "regions")) {
                if (!instrument.path(field).isEmpty()) {
                    assertThat(instrument.path(field)).containsAll(call.path(field));
                }
            }
        }
    }

    @Test
    void hasTermsOfAllKinds() {
        List<JsonNode> calls = all(number -> generator.call(number, "id", generator.instrument(number), SOON))
                .toList();
        for (String term :
                List.of("/amountLimits/maximum/amount", "/grantLimits/0/maximumRate", "/earliestStart", "/latestEnd")) {
            assertThat(calls)
                    .anyMatch(call -> call.at(term).isMissingNode())
                    .anyMatch(call -> !call.at(term).isMissingNode());
        }
    }

    private static Stream<JsonNode> all(IntFunction<JsonNode> invention) {
        return IntStream.range(0, 3_000).mapToObj(invention);
    }
}
