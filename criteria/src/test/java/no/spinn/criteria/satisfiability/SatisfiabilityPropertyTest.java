package no.spinn.criteria.satisfiability;

import static no.spinn.criteria.satisfiability.Satisfiability.Answer.CONTRADICTORY;
import static no.spinn.criteria.satisfiability.Satisfiability.Answer.SATISFIABLE;
import static no.spinn.criteria.testing.SmallVocabulary.GROWTH;
import static no.spinn.criteria.testing.SmallVocabulary.PARTNERS;
import static no.spinn.criteria.testing.SmallVocabulary.SECTOR;
import static no.spinn.criteria.testing.SmallVocabulary.START;
import static no.spinn.criteria.testing.SmallVocabulary.THEMES;
import static no.spinn.criteria.testing.SmallVocabulary.USER_DRIVEN;
import static no.spinn.criteria.testing.SmallVocabulary.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Conditions;
import no.spinn.criteria.condition.OperatorType;

/** The search has the same result as trying all values. */
class SatisfiabilityPropertyTest {

    private static final int DEPTH = 3;

    @Property
    void conditionsCanHoldTogetherWhenTheyDoSomewhere(@ForAll("lists") List<Condition> conditions) {
        boolean canHold = WorldsOracle.canHold(conditions);

        assertThat(new Satisfiability(VOCABULARY).of(conditions)).isEqualTo(canHold ? SATISFIABLE : CONTRADICTORY);
        eachOutcomeIsSeenOften(canHold);
    }

    @Property
    void aConclusionIsImpliedWhenItHoldsWhereverThePremisesDo(
            @ForAll("lists") List<Condition> premises, @ForAll("conditions") Condition conclusion) {
        boolean follows = WorldsOracle.follows(premises, conclusion);

        assertThat(new Satisfiability(VOCABULARY).implies(premises, conclusion)).isEqualTo(follows);
        eachOutcomeIsSeenOften(follows);
    }

    private static void eachOutcomeIsSeenOften(boolean outcome) {
        Statistics.collect(outcome);
        Statistics.coverage(seen -> {
            seen.check(true).percentage(share -> share > 10);
            seen.check(false).percentage(share -> share > 10);
        });
    }

    @Provide
    Arbitrary<List<Condition>> lists() {
        return conditions().list().ofMinSize(2).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return conditions(DEPTH);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        if (depth == 1) {
            return tests();
        }
        Arbitrary<List<Condition>> parts =
                conditions(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                tests(),
                conditions(depth - 1).map(Condition.Not::new),
                parts.map(Condition.All::new),
                parts.map(Condition.Any::new));
    }

    private static Arbitrary<Condition> tests() {
        return Arbitraries.oneOf(
                tests(USER_DRIVEN, Set.of(OperatorType.EQUALS), Arbitraries.of(true, false)),
                codeTests(),
                tests(
                        THEMES,
                        Set.of(OperatorType.ANY_OF, OperatorType.ALL_OF, OperatorType.NONE_OF),
                        some("health", "education", "climate")),
                orderTests(
                        PARTNERS,
                        Set.of(OperatorType.EQUALS, OperatorType.AT_LEAST, OperatorType.AT_MOST),
                        List.of(0, 1, 2, 3, 4)),
                orderTests(
                        GROWTH,
                        Set.of(OperatorType.EQUALS, OperatorType.AT_LEAST, OperatorType.AT_MOST),
                        List.of(0.0, 0.5, 1.0)),
                orderTests(
                        START,
                        Set.of(OperatorType.EQUALS, OperatorType.BEFORE, OperatorType.AFTER),
                        List.of("2027-03-01", "2027-03-02", "2027-03-04")));
    }

    private static Arbitrary<Condition> codeTests() {
        return Arbitraries.oneOf(
                tests(SECTOR, Set.of(OperatorType.EQUALS), Arbitraries.of("municipality", "county", "company")),
                tests(SECTOR, Set.of(OperatorType.ONE_OF), some("municipality", "county", "company")));
    }

    /** @param rising values of the fact in rising order, also for ranges */
    private static Arbitrary<Condition> orderTests(String fact, Set<OperatorType> operators, List<?> rising) {
        Arbitrary<Object> range = Arbitraries.integers()
                .between(0, rising.size() - 1)
                .list()
                .ofSize(2)
                .map(ends -> Map.of(
                        "from", rising.get(Math.min(ends.getFirst(), ends.getLast())),
                        "to", rising.get(Math.max(ends.getFirst(), ends.getLast()))));
        return Arbitraries.oneOf(
                tests(fact, operators, Arbitraries.of(rising)), tests(fact, Set.of(OperatorType.BETWEEN), range));
    }

    private static Arbitrary<Condition> tests(String fact, Set<OperatorType> operators, Arbitrary<?> operands) {
        return Combinators.combine(Arbitraries.of(operators), operands)
                .as((operator, operand) -> Conditions.test(fact, operator, operand));
    }

    private static Arbitrary<List<String>> some(String... codes) {
        return Arbitraries.of(codes).set().ofMinSize(1).map(List::copyOf);
    }
}
