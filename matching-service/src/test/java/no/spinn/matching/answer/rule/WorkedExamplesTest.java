package no.spinn.matching.answer.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.testing.ConditionArbitraries;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.event.TolerantJson;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.Examples;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallInstrument;
import no.spinn.matching.upstream.call.CallProvider;
import no.spinn.matching.upstream.call.CallState;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;
import no.spinn.matching.upstream.call.events.PublishedCall;

class WorkedExamplesTest {

    private static final LocalizedText TEXT = new LocalizedText("tekst", "tekst", "text");

    private static final Vocabulary NO_NAMES = Vocabulary.of(List.of());

    @Example
    void findsExamplesForAPublishedCall() throws IOException {
        String published = Examples.of("instruments-service", "no.spinn.call.opened.v1");
        Call call = TolerantJson.read(new ObjectMapper().readTree(published).toString(), PublishedCall.class)
                .toCall();
        WorkedExamples examples = new WorkedExamples(call, NO_NAMES);
        assertThat(examples.eligible()).map(Judgement::verdict).contains(Verdict.ELIGIBLE);
        assertThat(examples.ineligible()).map(Judgement::verdict).contains(Verdict.INELIGIBLE);
    }

    @Property(tries = 300)
    void theExamplesAreEligibleAndIneligibleAndDifferInOneFact(@ForAll("conditions") List<Condition> conditions) {
        WorkedExamples examples = new WorkedExamples(call(conditions), NO_NAMES);
        examples.eligible().ifPresent(eligible -> assertThat(eligible.verdict()).isEqualTo(Verdict.ELIGIBLE));
        examples.ineligible().ifPresent(ineligible -> {
            assertThat(ineligible.verdict()).isEqualTo(Verdict.INELIGIBLE);
            Map<String, FactValue> fitting =
                    examples.eligible().orElseThrow().facts().each().getFirst().values();
            assertThat(ineligible.facts().each().getFirst().values().entrySet().stream()
                            .filter(fact -> !fact.getValue().equals(fitting.get(fact.getKey()))))
                    .hasSize(1);
        });
    }

    @Example
    void leavesOutAFactThatNoValueCanDecide() {
        Condition none = new Condition.Test("codes", new Operator.OneOf(Set.of()));
        Condition settled = new Condition.Any(List.of(yes("a", true), none));
        assertThat(new WorkedExamples(call(List.of(settled)), NO_NAMES).eligible())
                .hasValueSatisfying(eligible ->
                        assertThat(eligible.facts().each().getFirst().values()).containsOnlyKeys("a"));
    }

    /** Every choice fails at the last criterion, so the search would have to try all. */
    @Example
    void stopsSearchingInHardCriteria() {
        List<Condition> free = IntStream.range(0, 40)
                .<Condition>mapToObj(i -> new Condition.Any(List.of(yes("f" + i, true), yes("f" + i, false))))
                .toList();
        Condition impossible = new Condition.All(List.of(yes("z", true), new Condition.Not(yes("z", true))));
        List<Condition> conditions =
                Stream.concat(free.stream(), Stream.of(impossible)).toList();
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(new WorkedExamples(call(conditions), NO_NAMES).eligible())
                        .isEmpty());
    }

    private static Condition yes(String fact, boolean value) {
        return new Condition.Test(fact, new Operator.Equals(new FactValue.Bool(value)));
    }

    @Provide
    Arbitrary<List<Condition>> conditions() {
        return ConditionArbitraries.conditions().list().ofMaxSize(4);
    }

    private static Call call(List<Condition> conditions) {
        List<Criterion> criteria = conditions.stream()
                .map(condition -> new Criterion("c", 1, CriterionKind.ELIGIBILITY, TEXT, condition))
                .toList();
        return new Call(
                UUID.randomUUID(),
                new CallInstrument(new UUID(0, 1), null, null),
                new CallProvider(new OrganisationId("0192:991825827"), null),
                CallState.OPEN,
                TEXT,
                null,
                null,
                1,
                criteria);
    }
}
