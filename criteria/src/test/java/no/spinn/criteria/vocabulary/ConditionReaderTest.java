package no.spinn.criteria.vocabulary;

import static no.spinn.criteria.testing.SmallVocabulary.BUDGET;
import static no.spinn.criteria.testing.SmallVocabulary.COUNTRY;
import static no.spinn.criteria.testing.SmallVocabulary.PARTNERS;
import static no.spinn.criteria.testing.SmallVocabulary.SECTOR;
import static no.spinn.criteria.testing.SmallVocabulary.START;
import static no.spinn.criteria.testing.SmallVocabulary.THEMES;
import static no.spinn.criteria.testing.SmallVocabulary.VOCABULARY;
import static no.spinn.criteria.testing.TestConditions.eur;
import static no.spinn.criteria.testing.TestConditions.nok;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.OperatorType;
import no.spinn.kit.problem.Faults;
import org.junit.jupiter.api.Test;

class ConditionReaderTest {

    @Test
    void readsWhatItWouldWrite() {
        Object tree = Map.of(
                "all",
                List.of(
                        Map.of("fact", SECTOR, "oneOf", List.of("county", "municipality")),
                        Map.of("not", Map.of("fact", START, "before", "2027-03-01")),
                        Map.of("any", List.of(Map.of("fact", PARTNERS, "between", Map.of("from", 1, "to", 3))))));
        Condition read = new ConditionReader(VOCABULARY, new Faults()).read(tree, "");
        assertThat(read).isNotNull();
        assertThat(Condition.fromJson(tree)).isEqualTo(read);
    }

    @Test
    void refusesEachFaultAtItsPlace() {
        assertThat(faults(Map.of("fact", "x", "equals", 1))).containsExactly("/fact unknown_fact");
        assertThat(faults(Map.of("fact", SECTOR, "matches", ".*"))).containsExactly(" unknown_operator");
        assertThat(faults(Map.of("fact", SECTOR))).containsExactly(" not_a_test");
        assertThat(faults(Map.of("fact", SECTOR, "atLeast", 1))).containsExactly("/atLeast wrong_operator");
        assertThat(faults(Map.of("fact", SECTOR, "oneOf", List.of()))).containsExactly("/oneOf wrong_type");
        assertThat(faults(Map.of("fact", SECTOR, "oneOf", List.of("county", "x"))))
                .containsExactly("/oneOf/1 unknown_code");
        assertThat(faults(Map.of("fact", THEMES, "anyOf", List.of("health", "health"))))
                .containsExactly("/anyOf/1 duplicate_code");
        assertThat(faults(Map.of("fact", COUNTRY, "equals", "no"))).containsExactly("/equals unknown_code");
        assertThat(faults(Map.of("fact", PARTNERS, "atLeast", 5))).containsExactly("/atLeast out_of_range");
        assertThat(faults(Map.of("fact", PARTNERS, "between", Map.of("from", 3, "to", 1))))
                .containsExactly("/between empty_range");
        assertThat(faults(Map.of("fact", BUDGET, "between", Map.of("from", nok("1"), "to", eur("2")))))
                .containsExactly("/between empty_range");
        assertThat(faults(Map.of("fact", PARTNERS, "between", 1))).containsExactly("/between wrong_type");
        assertThat(faults(Map.of("all", List.of()))).containsExactly("/all not_a_list");
        assertThat(faults(Map.of("xor", List.of()))).containsExactly(" not_a_condition");
        assertThat(faults(List.of())).containsExactly(" not_a_condition");
    }

    @Test
    void limitsSizeAndDepth() {
        Object test = Map.of("fact", PARTNERS, "atLeast", 1);
        Object deep = Stream.iterate(test, inner -> Map.of("not", inner))
                .skip(ConditionReader.MAX_DEPTH)
                .findFirst()
                .orElseThrow();
        assertThat(faults(deep)).containsExactly("/not".repeat(ConditionReader.MAX_DEPTH) + " too_deep");
        assertThat(faults(Map.of("all", Collections.nCopies(ConditionReader.MAX_TESTS + 1, test))))
                .containsExactly("/all too_wide");
        Object half = Map.of("all", Collections.nCopies(ConditionReader.MAX_TESTS / 2 + 1, test));
        assertThat(faults(Map.of("all", List.of(half, half))))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("too_wide");
    }

    @Test
    void everyOperatorTestsAtLeastOneType() {
        assertThat(OperatorType.values())
                .allMatch(
                        operator -> VOCABULARY.facts().values().stream().anyMatch(fact -> operator.tests(fact.type())));
    }

    @Test
    void saysEveryFaultInThreeLanguages() {
        for (FactIssue issue : FactIssue.values()) {
            assertThat(issue.at(
                                    "/a",
                                    Map.of(
                                            "fact",
                                            "f",
                                            "code",
                                            "c",
                                            "codes",
                                            "d",
                                            "meant",
                                            "m",
                                            "minimum",
                                            1,
                                            "maximum",
                                            2,
                                            "member",
                                            "x",
                                            "operator",
                                            "o",
                                            "type",
                                            "t"))
                            .words())
                    .isNotNull();
        }
    }

    private static List<String> faults(Object tree) {
        Faults faults = new Faults();
        new ConditionReader(VOCABULARY, faults).read(tree, "");
        return faults.all().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
