package no.spinn.matching.index.reverse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.spinn.matching.language.condition.Condition;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.Kind;
import no.spinn.matching.language.condition.Operator;
import org.roaringbitmap.RoaringBitmap;

/**
 * One question to one segment. In Kleene's logic the rows where a condition is met, and those where it is not met, are each a
 * plain combination of the rows where its parts are; what is in neither is unknown. So two bitmaps for each test are enough,
 * and negation only asks for the other one.
 */
final class Evaluation {

    private static final RoaringBitmap NONE = new RoaringBitmap();

    private final Segment segment;
    private final Map<Condition.Test, Rows> tests = new HashMap<>();

    Evaluation(Segment segment) {
        this.segment = segment;
    }

    private record Rows(RoaringBitmap met, RoaringBitmap notMet) {}

    /** The rows where the condition is met; must not be changed. */
    RoaringBitmap met(Condition condition) {
        return rows(condition, true);
    }

    /** The rows where it is not met, which are not all the others; must not be changed. */
    RoaringBitmap notMet(Condition condition) {
        return rows(condition, false);
    }

    private RoaringBitmap rows(Condition condition, boolean met) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> met ? every(parts, true) : some(parts, false);
            case Condition.Any(List<Condition> parts) -> met ? some(parts, true) : every(parts, false);
            case Condition.Not(Condition part) -> rows(part, !met);
            case Condition.Test test -> met ? test(test).met() : test(test).notMet();
            case Condition.NotUnderstood ignored -> NONE;
        };
    }

    private RoaringBitmap every(List<Condition> parts, boolean met) {
        return parts.isEmpty()
                ? segment.all()
                : Bitmaps.and(parts.stream().map(part -> rows(part, met)).toList());
    }

    private RoaringBitmap some(List<Condition> parts, boolean met) {
        return Bitmaps.or(parts.stream().map(part -> rows(part, met)).toList());
    }

    private Rows test(Condition.Test test) {
        Rows known = tests.get(test);
        if (known == null) {
            known = evaluate(test);
            tests.put(test, known);
        }
        return known;
    }

    private Rows evaluate(Condition.Test test) {
        if (test.operator() instanceof Operator.Between(FactValue from, FactValue to)
                && !Kind.of(from).equals(Kind.of(to))) {
            // A value is comparable with one end at most, and may fail there.
            Condition both = new Condition.All(List.of(
                    new Condition.Test(test.fact(), new Operator.AtLeast(from)),
                    new Condition.Test(test.fact(), new Operator.AtMost(to))));
            return new Rows(met(both), notMet(both));
        }
        return segment.column(test)
                .map(column -> rows(column, column.met(test.operator())))
                .orElse(new Rows(NONE, NONE));
    }

    private static Rows rows(Column column, RoaringBitmap met) {
        return new Rows(met, RoaringBitmap.andNot(column.known(), met));
    }
}
