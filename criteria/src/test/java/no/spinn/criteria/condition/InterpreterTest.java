package no.spinn.criteria.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.criteria.condition.Condition.All;
import no.spinn.criteria.condition.Condition.Any;
import no.spinn.criteria.condition.Condition.Not;
import no.spinn.criteria.condition.Condition.NotUnderstood;
import no.spinn.criteria.condition.Condition.Test;
import no.spinn.criteria.value.FactValue.Amount;
import no.spinn.criteria.value.FactValue.Bool;
import no.spinn.criteria.value.FactValue.Code;
import no.spinn.criteria.value.FactValue.Codes;
import no.spinn.criteria.value.FactValue.Day;
import no.spinn.criteria.value.FactValue.Number;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.kit.value.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InterpreterTest {

    private static final Facts FACTS = new Facts(Map.of(
            "yes", new Bool(true),
            "two", new Number(new BigDecimal("2.00")),
            "million", new Amount(Money.of("1000000.00", "NOK")),
            "march", new Day(LocalDate.of(2027, 3, 1)),
            "sector", new Code("municipality"),
            "themes", new Codes(Set.of("education", "welfare"))));

    private static final Condition MET = test("yes", new Operator.Equals(new Bool(true)));
    private static final Condition NOT_MET = test("yes", new Operator.Equals(new Bool(false)));
    private static final Condition UNKNOWN = test("nobody knows", new Operator.Equals(new Bool(true)));

    static List<Arguments> operators() {
        return List.of(
                Arguments.of(test("two", new Operator.Equals(number("2"))), Truth.MET),
                Arguments.of(test("two", new Operator.AtLeast(number("2"))), Truth.MET),
                Arguments.of(test("two", new Operator.AtLeast(number("2.01"))), Truth.NOT_MET),
                Arguments.of(test("two", new Operator.AtMost(number("2"))), Truth.MET),
                Arguments.of(test("two", new Operator.AtMost(number("1.99"))), Truth.NOT_MET),
                Arguments.of(test("two", new Operator.Between(number("2"), number("3"))), Truth.MET),
                Arguments.of(test("two", new Operator.Between(number("1"), number("2"))), Truth.MET),
                Arguments.of(test("two", new Operator.Between(number("3"), number("4"))), Truth.NOT_MET),
                Arguments.of(test("million", new Operator.AtLeast(nok("1000000"))), Truth.MET),
                Arguments.of(test("million", new Operator.AtMost(nok("999999.99"))), Truth.NOT_MET),
                Arguments.of(test("million", new Operator.AtMost(new Amount(Money.of("1", "EUR")))), Truth.UNKNOWN),
                Arguments.of(
                        test("million", new Operator.Equals(new Amount(Money.of("1000000", "EUR")))), Truth.UNKNOWN),
                Arguments.of(test("march", new Operator.Before(day("2027-03-02"))), Truth.MET),
                Arguments.of(test("march", new Operator.Before(day("2027-03-01"))), Truth.NOT_MET),
                Arguments.of(test("march", new Operator.After(day("2027-02-28"))), Truth.MET),
                Arguments.of(test("march", new Operator.After(day("2027-03-01"))), Truth.NOT_MET),
                Arguments.of(test("march", new Operator.Between(day("2027-03-01"), day("2027-03-01"))), Truth.MET),
                Arguments.of(test("sector", new Operator.OneOf(Set.of("county", "municipality"))), Truth.MET),
                Arguments.of(test("sector", new Operator.OneOf(Set.of("county"))), Truth.NOT_MET),
                Arguments.of(test("themes", new Operator.AnyOf(Set.of("education", "culture"))), Truth.MET),
                Arguments.of(test("themes", new Operator.AllOf(Set.of("education", "culture"))), Truth.NOT_MET),
                Arguments.of(test("themes", new Operator.AllOf(Set.of("education", "welfare"))), Truth.MET),
                Arguments.of(test("themes", new Operator.NoneOf(Set.of("culture"))), Truth.MET),
                Arguments.of(test("themes", new Operator.NoneOf(Set.of("education"))), Truth.NOT_MET),
                // A type that the operator cannot compare gives unknown.
                Arguments.of(test("sector", new Operator.AtLeast(number("1"))), Truth.UNKNOWN),
                Arguments.of(test("yes", new Operator.OneOf(Set.of("yes"))), Truth.UNKNOWN),
                Arguments.of(test("two", new Operator.Before(day("2027-03-01"))), Truth.UNKNOWN),
                Arguments.of(test("two", new Operator.Between(number("0"), number("1"))), Truth.NOT_MET),
                Arguments.of(test("sector", new Operator.AnyOf(Set.of("municipality"))), Truth.UNKNOWN),
                Arguments.of(test("sector", new Operator.AllOf(Set.of("municipality"))), Truth.UNKNOWN),
                Arguments.of(test("sector", new Operator.NoneOf(Set.of("county"))), Truth.UNKNOWN),
                Arguments.of(test("million", new Operator.Equals(number("1000000"))), Truth.UNKNOWN),
                Arguments.of(test("two", new Operator.Equals(nok("2"))), Truth.UNKNOWN),
                Arguments.of(test("yes", new Operator.AtLeast(new Bool(true))), Truth.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("operators")
    void testsAKnownValue(Condition condition, Truth expected) {
        assertThat(Interpreter.evaluate(condition, FACTS).truth()).isEqualTo(expected);
    }

    static List<Arguments> trees() {
        return List.of(
                Arguments.of(new All(List.of(MET, MET)), Truth.MET),
                Arguments.of(new All(List.of(MET, UNKNOWN)), Truth.UNKNOWN),
                Arguments.of(new All(List.of(UNKNOWN, NOT_MET)), Truth.NOT_MET),
                Arguments.of(new All(List.of()), Truth.MET),
                Arguments.of(new Any(List.of(NOT_MET, MET)), Truth.MET),
                Arguments.of(new Any(List.of(UNKNOWN, MET)), Truth.MET),
                Arguments.of(new Any(List.of(UNKNOWN, NOT_MET)), Truth.UNKNOWN),
                Arguments.of(new Any(List.of()), Truth.NOT_MET),
                Arguments.of(new Not(MET), Truth.NOT_MET),
                Arguments.of(new Not(UNKNOWN), Truth.UNKNOWN),
                Arguments.of(new Not(new NotUnderstood("new", null)), Truth.UNKNOWN),
                Arguments.of(new Any(List.of(new NotUnderstood("new", null), MET)), Truth.MET),
                Arguments.of(new All(List.of(new NotUnderstood("new", null), MET)), Truth.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void combinesKnownAndUnknownParts(Condition condition, Truth expected) {
        assertThat(Interpreter.evaluate(condition, FACTS).truth()).isEqualTo(expected);
    }

    @org.junit.jupiter.api.Test
    void namesTheFactThatDecided() {
        Outcome outcome = Interpreter.evaluate(
                new All(List.of(MET, UNKNOWN, test("two", new Operator.AtLeast(number("3"))))), FACTS);

        assertThat(outcome.truth()).isEqualTo(Truth.NOT_MET);
        assertThat(outcome.fact()).isEqualTo("two");
        assertThat(outcome.value()).isEqualTo(number("2"));
    }

    @org.junit.jupiter.api.Test
    void namesTheFactThatIsMissing() {
        Outcome outcome = Interpreter.evaluate(new All(List.of(MET, UNKNOWN)), FACTS);

        assertThat(outcome.fact()).isEqualTo("nobody knows");
        assertThat(outcome.value()).isNull();
    }

    @org.junit.jupiter.api.Test
    void namesTheFirstOfSeveralThatAreMissing() {
        Condition another = test("nobody asks", new Operator.Equals(new Bool(true)));

        assertThat(Interpreter.evaluate(new All(List.of(UNKNOWN, another)), FACTS)
                        .fact())
                .isEqualTo("nobody knows");
    }

    @org.junit.jupiter.api.Test
    void namesTheFirstOfSeveralThatAgree() {
        Condition another = test("two", new Operator.Equals(number("2")));

        assertThat(Interpreter.evaluate(new All(List.of(MET, another)), FACTS).fact())
                .isEqualTo("yes");
    }

    @org.junit.jupiter.api.Test
    void listsTheFactsOfItsTestsInOrder() {
        Condition tree = new Any(List.of(new All(List.of(UNKNOWN, new NotUnderstood("new", null))), new Not(MET)));

        assertThat(tree.facts()).containsExactly("nobody knows", "yes");
        assertThat(FACTS.knows("yes")).isTrue();
        assertThat(FACTS.knows("nobody knows")).isFalse();
    }

    @org.junit.jupiter.api.Test
    void givesTheReasonWhyItDoesNotUnderstand() {
        assertThat(Interpreter.evaluate(new NotUnderstood("operator from the future", null), FACTS)
                        .reason())
                .isEqualTo("operator from the future");
    }

    @org.junit.jupiter.api.Test
    void onlyWhatIsUndecidedLeavesAConditionOpen() {
        Condition decided = new Any(List.of(MET, test("irrelevant", new Operator.Equals(new Bool(true)))));
        Condition newer = new NotUnderstood("newer", null);
        Condition open = new All(List.of(decided, new Not(UNKNOWN), newer));
        assertThat(Interpreter.openParts(open, FACTS)).containsExactly(UNKNOWN, newer);
        assertThat(Interpreter.lackedFacts(open, FACTS)).containsExactly("nobody knows");
        assertThat(Interpreter.openParts(new All(List.of(NOT_MET, UNKNOWN)), FACTS))
                .isEmpty();
    }

    private static Test test(String fact, Operator operator) {
        return new Test(fact, operator);
    }

    private static Number number(String value) {
        return new Number(new BigDecimal(value));
    }

    private static Amount nok(String amount) {
        return new Amount(Money.of(amount, "NOK"));
    }

    private static Day day(String value) {
        return new Day(LocalDate.parse(value));
    }
}
