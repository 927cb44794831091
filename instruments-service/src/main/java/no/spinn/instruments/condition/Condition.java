package no.spinn.instruments.condition;

import java.util.List;

/**
 * What must be so for a criterion to hold.
 *
 * @see ConditionReader how a condition comes to be, so that no ill-typed one exists
 */
public sealed interface Condition {

    /** Holds when each one holds. */
    record All(List<Condition> all) implements Condition {}

    /** Holds when at least one holds. */
    record Any(List<Condition> any) implements Condition {}

    /** Holds when the other does not. */
    record Not(Condition not) implements Condition {}

    /**
     * Holds when the value of one fact passes.
     *
     * @param operand in the shape of JSON: a boolean, a number, a string, a list of codes, or a map for money and ranges
     */
    record Test(String fact, Operator operator, Object operand) implements Condition {}
}
