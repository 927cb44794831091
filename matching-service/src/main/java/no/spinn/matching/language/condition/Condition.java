package no.spinn.matching.language.condition;

import java.util.List;
import java.util.stream.Stream;

/** A condition: a tree over tests of single facts. */
public sealed interface Condition {

    /** Met when every part is met; an empty list is met. */
    record All(List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Met when one part is met; an empty list is not met. */
    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    record Test(String fact, Operator operator) implements Condition {}

    /** A condition in a newer format than this version understands. It is always unknown. */
    record NotUnderstood(String reason) implements Condition {}

    /** The facts that the condition tests, in the order of the tree. */
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
