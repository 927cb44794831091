package no.spinn.criteria.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.spinn.criteria.condition.Condition.All;
import no.spinn.criteria.condition.Condition.Any;
import no.spinn.criteria.condition.Condition.Not;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.FactValue.Bool;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;

/** The laws of Kleene's strong logic, over random conditions with random unknown facts. */
class KleeneProperties {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

    @Property
    void negatingTwiceChangesNothing(@ForAll("conditions") Condition condition, @ForAll("facts") Facts facts) {
        assertThat(truth(new Not(new Not(condition)), facts)).isEqualTo(truth(condition, facts));
    }

    @Property
    void deMorganHolds(@ForAll("lists") List<Condition> parts, @ForAll("facts") Facts facts) {
        List<Condition> negated = parts.stream().<Condition>map(Not::new).toList();
        assertThat(truth(new Not(new All(parts)), facts)).isEqualTo(truth(new Any(negated), facts));
        assertThat(truth(new Not(new Any(parts)), facts)).isEqualTo(truth(new All(negated), facts));
    }

    @Property
    void theOrderOfPartsDoesNotMatter(@ForAll("lists") List<Condition> parts, @ForAll("facts") Facts facts) {
        assertThat(truth(new All(parts.reversed()), facts)).isEqualTo(truth(new All(parts), facts));
        assertThat(truth(new Any(parts.reversed()), facts)).isEqualTo(truth(new Any(parts), facts));
    }

    @Property
    void oneMoreAnswerNeverReversesAVerdict(
            @ForAll("conditions") Condition condition, @ForAll("facts") Facts facts, @ForAll boolean answer) {
        Truth before = truth(condition, facts);
        for (String name : NAMES) {
            if (!facts.knows(name) && before != Truth.UNKNOWN) {
                assertThat(truth(condition, with(facts, name, answer))).isEqualTo(before);
            }
        }
    }

    @Property
    void allAnswersTogetherDecideEveryCall(@ForAll("conditions") Condition condition, @ForAll boolean answer) {
        Map<String, FactValue> everything = new HashMap<>();
        NAMES.forEach(name -> everything.put(name, new Bool(answer)));
        assertThat(truth(condition, new Facts(everything))).isNotEqualTo(Truth.UNKNOWN);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Condition> test = Arbitraries.of(NAMES)
                .flatMap(name -> Arbitraries.of(true, false)
                        .map(expected -> new Condition.Test(name, new Operator.Equals(new Bool(expected)))));
        return Arbitraries.lazyOf(
                () -> test,
                () -> test,
                () -> conditions().map(Not::new),
                () -> lists().map(All::new),
                () -> lists().map(Any::new));
    }

    @Provide
    Arbitrary<List<Condition>> lists() {
        return conditions().list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<Facts> facts() {
        return Arbitraries.maps(
                        Arbitraries.of(NAMES), Arbitraries.of(true, false).<FactValue>map(Bool::new))
                .map(Facts::new);
    }

    private static Facts with(Facts facts, String name, boolean answer) {
        Map<String, FactValue> values = new HashMap<>(facts.values());
        values.put(name, new Bool(answer));
        return new Facts(values);
    }

    private static Truth truth(Condition condition, Facts facts) {
        return Interpreter.evaluate(condition, facts).truth();
    }
}
