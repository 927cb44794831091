package no.spinn.criteria.testing;

import static no.spinn.criteria.condition.Conditions.any;
import static no.spinn.criteria.condition.Conditions.atLeast;
import static no.spinn.criteria.condition.Conditions.atMost;
import static no.spinn.criteria.condition.Conditions.between;
import static no.spinn.criteria.condition.Conditions.equal;
import static no.spinn.criteria.condition.Conditions.not;
import static no.spinn.criteria.testing.FactBuilder.aFact;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.vocabulary.ConditionReader;
import no.spinn.criteria.vocabulary.Vocabulary;

/** Conditions of the maximum size for which a search takes long. */
public final class HardConditions {

    /** Whole numbers {@code number.0} to {@code number.49}. */
    public static final Vocabulary NUMBERS = Vocabulary.of(IntStream.range(0, 50)
            .mapToObj(i -> aFact(number(i), FactType.INTEGER).build())
            .toList());

    private static final int CRITERIA = 100;
    private static final int TESTS = ConditionReader.MAX_TESTS;

    private HardConditions() {}

    /** The pigeonhole principle: each pigeon has a hole of its own, and there is one hole less. */
    public static Condition pigeons(int pigeons) {
        Stream<Condition> eachInAHole = each(pigeons, pigeon -> between(number(pigeon), 1, pigeons - 1));
        Stream<Condition> noTwoInOne = IntStream.range(0, pigeons)
                .boxed()
                .flatMap(one -> IntStream.range(0, one)
                        .boxed()
                        .flatMap(other -> each(
                                pigeons - 1,
                                hole -> not(both(equal(number(one), hole + 1), equal(number(other), hole + 1))))));
        return new Condition.All(Stream.concat(eachInAHole, noTwoInOne).toList());
    }

    /** One number is in many ranges, each of which begins three after the one before, until none is left. */
    public static List<Condition> shiftedWindows() {
        return criteria(criterion -> any(each(TESTS, test -> equal(number(0), test + 3 * criterion))));
    }

    /** Each pair excludes each other. */
    public static List<Condition> disjointWindows() {
        return criteria(criterion -> any(each(TESTS, test -> equal(number(0), test + TESTS * criterion))));
    }

    /** One number differs from twenty thousand others. */
    public static List<Condition> manyHoles() {
        return criteria(criterion -> not(any(each(TESTS, test -> equal(number(0), test + TESTS * criterion)))));
    }

    /** Ten thousand alternatives of two tests. */
    public static List<Condition> manyChoices() {
        return criteria(criterion -> new Condition.All(each(
                        TESTS / 2, pair -> any(atLeast(number(pair % 50), criterion), atMost(number(pair % 49), pair)))
                .toList()));
    }

    private static List<Condition> criteria(IntFunction<Condition> criterion) {
        return each(CRITERIA, criterion).toList();
    }

    private static Stream<Condition> each(int count, IntFunction<Condition> condition) {
        return IntStream.range(0, count).mapToObj(condition);
    }

    private static Condition both(Condition one, Condition other) {
        return new Condition.All(List.of(one, other));
    }

    private static String number(int i) {
        return "number." + i;
    }
}
