package no.spinn.criteria.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition.Test;
import no.spinn.criteria.testing.TruthCorpus;
import no.spinn.criteria.testing.TruthCorpus.Entry;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.value.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TruthCorpusTest {

    /** The types of the facts in the corpus. */
    private static final Map<String, FactType> TYPES = Map.of(
            "project.userDriven", FactType.BOOLEAN,
            "project.doctoral", FactType.BOOLEAN,
            "project.negotiation", FactType.BOOLEAN,
            "project.partnerCount", FactType.INTEGER,
            "project.ownShare", FactType.DECIMAL,
            "project.budget.total", FactType.MONEY,
            "project.startDate", FactType.DATE,
            "organisation.sector", FactType.CODE,
            "project.themes", FactType.CODES);

    static List<Entry> entries() {
        return TruthCorpus.entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theInterpreterAgrees(Entry entry) {
        assertThat(Interpreter.evaluate(entry.condition(), entry.facts()).truth())
                .isEqualTo(entry.truth());
    }

    @org.junit.jupiter.api.Test
    void hasEveryOperatorOnEveryTypeWithEveryTruth() {
        Set<List<Object>> wanted = Arrays.stream(OperatorType.values())
                .flatMap(operator -> Arrays.stream(FactType.values())
                        .filter(operator::tests)
                        .flatMap(
                                type -> Stream.of(Truth.values()).map(truth -> List.<Object>of(operator, type, truth))))
                .collect(Collectors.toSet());
        Set<List<Object>> found = new HashSet<>();
        for (Entry entry : entries()) {
            if (entry.condition() instanceof Test(String fact, Operator operator)) {
                found.add(List.of(operator.type(), TYPES.get(fact), entry.truth()));
            }
        }
        assertThat(found).containsAll(wanted);
    }
}
