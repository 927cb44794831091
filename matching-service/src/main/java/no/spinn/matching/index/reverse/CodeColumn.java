package no.spinn.matching.index.reverse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import org.roaringbitmap.RoaringBitmap;

/** A column of codes, sets of codes or booleans: for each code the rows that have it. */
record CodeColumn(RoaringBitmap known, Map<String, RoaringBitmap> rows) implements Column {

    /** The code of the boolean true; false has no code. */
    private static final String YES = "yes";

    private static final RoaringBitmap NONE = new RoaringBitmap();

    @Override
    public RoaringBitmap met(Operator operator) {
        return switch (operator) {
            case Operator.Equals(FactValue.Codes(Set<String> codes)) -> exactly(codes);
            case Operator.Equals(FactValue.Bool(boolean yes)) ->
                yes ? with(YES) : RoaringBitmap.andNot(known, with(YES));
            case Operator.Equals(FactValue value) ->
                with(codes(value).iterator().next());
            case Operator.OneOf(Set<String> codes) -> anyOf(codes);
            case Operator.AnyOf(Set<String> codes) -> anyOf(codes);
            case Operator.AllOf(Set<String> codes) -> allOf(codes);
            case Operator.NoneOf(Set<String> codes) -> RoaringBitmap.andNot(known, anyOf(codes));
            case Operator.AtLeast ignored -> throw testsOrder(operator);
            case Operator.AtMost ignored -> throw testsOrder(operator);
            case Operator.Between ignored -> throw testsOrder(operator);
            case Operator.Before ignored -> throw testsOrder(operator);
            case Operator.After ignored -> throw testsOrder(operator);
        };
    }

    static Set<String> codes(FactValue value) {
        return switch (value) {
            case FactValue.Bool(boolean yes) -> yes ? Set.of(YES) : Set.of();
            case FactValue.Code(String code) -> Set.of(code);
            case FactValue.Codes(Set<String> codes) -> codes;
            case FactValue.Number ignored -> throw notACode(value);
            case FactValue.Amount ignored -> throw notACode(value);
            case FactValue.Day ignored -> throw notACode(value);
        };
    }

    private static IllegalArgumentException testsOrder(Operator operator) {
        return new IllegalArgumentException("codes have no order: " + operator);
    }

    private static IllegalArgumentException notACode(FactValue value) {
        return new IllegalArgumentException("not a code: " + value);
    }

    private RoaringBitmap with(String code) {
        return rows.getOrDefault(code, NONE);
    }

    private RoaringBitmap anyOf(Set<String> codes) {
        return Bitmaps.or(codes.stream().map(this::with).toList());
    }

    private RoaringBitmap allOf(Set<String> codes) {
        return codes.isEmpty()
                ? known
                : Bitmaps.and(codes.stream().map(this::with).toList());
    }

    private RoaringBitmap exactly(Set<String> codes) {
        List<RoaringBitmap> others = rows.entrySet().stream()
                .filter(entry -> !codes.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return RoaringBitmap.andNot(allOf(codes), Bitmaps.or(others));
    }

    /** Collects codes. */
    static final class Builder implements ColumnBuilder {

        private final RoaringBitmap known = new RoaringBitmap();
        private final Map<String, RoaringBitmap> rows = new HashMap<>();

        @Override
        public void add(int row, FactValue value) {
            known.add(row);
            codes(value)
                    .forEach(code -> rows.computeIfAbsent(code, first -> new RoaringBitmap())
                            .add(row));
        }

        @Override
        public Column build() {
            rows.values().forEach(Bitmaps::compress);
            return new CodeColumn(Bitmaps.compress(known), Map.copyOf(rows));
        }
    }
}
