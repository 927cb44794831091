package no.spinn.instruments.reference.condition;

import static no.spinn.instruments.reference.fact.FactType.BOOLEAN;
import static no.spinn.instruments.reference.fact.FactType.CODE;
import static no.spinn.instruments.reference.fact.FactType.CODES;
import static no.spinn.instruments.reference.fact.FactType.DATE;
import static no.spinn.instruments.reference.fact.FactType.DECIMAL;
import static no.spinn.instruments.reference.fact.FactType.INTEGER;
import static no.spinn.instruments.reference.fact.FactType.MONEY;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import no.spinn.instruments.reference.fact.FactType;

/** The operators of tests, with the types of facts that they work on. */
public enum Operator {
    EQUALS("equals", Operand.VALUE, BOOLEAN, INTEGER, DECIMAL, MONEY, DATE, CODE),
    ONE_OF("oneOf", Operand.LIST, CODE),
    ANY_OF("anyOf", Operand.LIST, CODES),
    ALL_OF("allOf", Operand.LIST, CODES),
    NONE_OF("noneOf", Operand.LIST, CODES),
    AT_LEAST("atLeast", Operand.VALUE, INTEGER, DECIMAL, MONEY),
    AT_MOST("atMost", Operand.VALUE, INTEGER, DECIMAL, MONEY),
    /** Inclusive at both ends. */
    BETWEEN("between", Operand.RANGE, INTEGER, DECIMAL, MONEY, DATE),
    BEFORE("before", Operand.VALUE, DATE),
    AFTER("after", Operand.VALUE, DATE);

    /** The shape of the operand. */
    enum Operand {
        VALUE,
        LIST,
        RANGE
    }

    private final String key;
    private final Operand operand;
    private final Set<FactType> types;

    Operator(String key, Operand operand, FactType... types) {
        this.key = key;
        this.operand = operand;
        this.types = Set.of(types);
    }

    static Optional<Operator> of(String key) {
        return Arrays.stream(values())
                .filter(operator -> operator.key.equals(key))
                .findFirst();
    }

    /** The name in JSON. */
    public String key() {
        return key;
    }

    Operand operand() {
        return operand;
    }

    boolean isFor(FactType type) {
        return types.contains(type);
    }
}
