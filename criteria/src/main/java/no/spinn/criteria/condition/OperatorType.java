package no.spinn.criteria.condition;

import static no.spinn.criteria.value.FactType.BOOLEAN;
import static no.spinn.criteria.value.FactType.CODE;
import static no.spinn.criteria.value.FactType.CODES;
import static no.spinn.criteria.value.FactType.DATE;
import static no.spinn.criteria.value.FactType.DECIMAL;
import static no.spinn.criteria.value.FactType.INTEGER;
import static no.spinn.criteria.value.FactType.MONEY;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.value.FactValue;
import org.jspecify.annotations.Nullable;

/** The operators: their names in JSON, the shape of their operands, and the types of facts that they test. */
public enum OperatorType {
    EQUALS(
            "equals",
            Shape.VALUE,
            json -> new Operator.Equals(FactValue.fromJson(json)),
            BOOLEAN,
            INTEGER,
            DECIMAL,
            MONEY,
            DATE,
            CODE),
    ONE_OF("oneOf", Shape.LIST, json -> new Operator.OneOf(codes(json)), CODE),
    ANY_OF("anyOf", Shape.LIST, json -> new Operator.AnyOf(codes(json)), CODES),
    ALL_OF("allOf", Shape.LIST, json -> new Operator.AllOf(codes(json)), CODES),
    NONE_OF("noneOf", Shape.LIST, json -> new Operator.NoneOf(codes(json)), CODES),
    AT_LEAST("atLeast", Shape.VALUE, json -> new Operator.AtLeast(FactValue.fromJson(json)), INTEGER, DECIMAL, MONEY),
    AT_MOST("atMost", Shape.VALUE, json -> new Operator.AtMost(FactValue.fromJson(json)), INTEGER, DECIMAL, MONEY),
    BETWEEN(
            "between",
            Shape.RANGE,
            json -> new Operator.Between(end(json, "from"), end(json, "to")),
            INTEGER,
            DECIMAL,
            MONEY,
            DATE),
    BEFORE("before", Shape.VALUE, json -> new Operator.Before(day(json)), DATE),
    AFTER("after", Shape.VALUE, json -> new Operator.After(day(json)), DATE);

    /** The shape of an operand in JSON. */
    public enum Shape {
        /** A value of the type of the fact. */
        VALUE,
        /** A list of codes. */
        LIST,
        /** An object with two values, {@code from} and {@code to}. */
        RANGE
    }

    private final String key;
    private final Shape shape;
    private final Function<@Nullable Object, Operator> read;
    private final Set<FactType> types;

    OperatorType(String key, Shape shape, Function<@Nullable Object, Operator> read, FactType... types) {
        this.key = key;
        this.shape = shape;
        this.read = read;
        this.types = Set.of(types);
    }

    /** The operator with this name; empty for one of a newer version. */
    public static Optional<OperatorType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key.equals(key)).findFirst();
    }

    /** The name in JSON. */
    public String key() {
        return key;
    }

    public Shape shape() {
        return shape;
    }

    public boolean tests(FactType type) {
        return types.contains(type);
    }

    /**
     * The operator with this operand.
     *
     * @param operand as JSON
     * @throws IllegalArgumentException if the operand has another shape
     */
    public Operator with(@Nullable Object operand) {
        return read.apply(operand);
    }

    private static Set<String> codes(@Nullable Object json) {
        if (FactValue.fromJson(json) instanceof FactValue.Codes(Set<String> codes)) {
            return codes;
        }
        throw new IllegalArgumentException("not a list of codes");
    }

    private static FactValue.Day day(@Nullable Object json) {
        if (FactValue.fromJson(json) instanceof FactValue.Day day) {
            return day;
        }
        throw new IllegalArgumentException("not a day");
    }

    private static FactValue end(@Nullable Object json, String name) {
        if (json instanceof Map<?, ?> range && range.size() == 2) {
            return FactValue.fromJson(range.get(name));
        }
        throw new IllegalArgumentException("not a range");
    }
}
