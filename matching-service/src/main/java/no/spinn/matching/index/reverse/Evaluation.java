package no.spinn.matching.index.reverse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Kind;
import org.roaringbitmap.RoaringBitmap;

/**
 * Evaluates conditions on one segment. In Kleene's logic the rows where a condition is met combine from the rows where its
 * parts are met or not met, and so do the rows where it is not met; rows in neither set are unknown. So two bitmaps for each
 * test are enough, and negation swaps them.
 */
final class Evaluation {

    private static final RoaringBitmap NONE = new RoaringBitmap();

    private final Segment segment;
    private final Map<Condition.Test, Rows> tests = new HashMap<>();

    Evaluation(Segment segment) {
        this.segment = segment;
    }

    private record Rows(RoaringBitmap met, RoaringBitmap notMet) {}

    /** The rows where the condition is met. Callers must not change the bitmap. */
    RoaringBitmap met(Condition condition) {
        return rows(condition, true);
    }

    /** The rows where the condition is not met; the remaining rows are unknown. Callers must not change the bitmap. */
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
            // A value is comparable with at most one of the two ends, and may fail there.
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
