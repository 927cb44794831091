package no.spinn.matching.language.condition;

import java.util.List;
import java.util.stream.Stream;

/** What must hold: a tree over tests of single facts. */
public sealed interface Condition {

    /** Every part must hold; an empty list holds. */
    record All(List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /** One part must hold; an empty list does not. */
    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    record Test(String fact, Operator operator) implements Condition {}

    /** A condition of a newer vocabulary than this version knows. It is never taken to hold, nor to fail. */
    record NotUnderstood(String reason) implements Condition {}

    /** The facts that the condition looks at, in the order of the tree. */
    default Stream<String> facts() {
        return switch (this) {
            case All all -> all.parts().stream().flatMap(Condition::facts);
            case Any any -> any.parts().stream().flatMap(Condition::facts);
            case Not not -> not.part().facts();
            case Test test -> Stream.of(test.fact());
            case NotUnderstood ignored -> Stream.empty();
        };
    }
}
