package no.spinn.criteria.condition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * A condition in a newer format than this version understands. It is always unknown.
     *
     * @param source the condition as JSON, so that it can be written unchanged
     */
    record NotUnderstood(String reason, @Nullable Object source) implements Condition {}

    /**
     * Reads a condition of a producer who has checked it. The producer may be newer than this version: what it does not
     * understand becomes a condition that is always unknown, so that no verdict is wrong.
     *
     * @param json what Jackson reads where no type is declared
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Condition fromJson(@Nullable Object json) {
        return TolerantReader.read(json);
    }

    /** What is written as JSON. */
    @JsonValue
    default @Nullable Object toJson() {
        return switch (this) {
            case All(List<Condition> parts) ->
                Map.of("all", parts.stream().map(Condition::toJson).toList());
            case Any(List<Condition> parts) ->
                Map.of("any", parts.stream().map(Condition::toJson).toList());
            case Not(Condition part) -> node("not", part.toJson());
            case Test(String fact, Operator operator) -> {
                Map<String, @Nullable Object> test = node("fact", fact);
                test.put(operator.type().key(), operator.operand());
                yield test;
            }
            case NotUnderstood(String ignored, Object source) -> source;
        };
    }

    private static Map<String, @Nullable Object> node(String member, @Nullable Object value) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put(member, value);
        return node;
    }

    /** The tests, in the order of the tree. */
    default Stream<Test> tests() {
        return switch (this) {
            case All(List<Condition> parts) -> parts.stream().flatMap(Condition::tests);
            case Any(List<Condition> parts) -> parts.stream().flatMap(Condition::tests);
            case Not(Condition part) -> part.tests();
            case Test test -> Stream.of(test);
            case NotUnderstood ignored -> Stream.empty();
        };
    }

    /** The facts that the condition tests, in the order of the tree. */
    default Stream<String> facts() {
        return tests().map(Test::fact);
    }

    /** Whether this version understands every part of the condition. */
    default boolean isUnderstood() {
        return switch (this) {
            case All(List<Condition> parts) -> parts.stream().allMatch(Condition::isUnderstood);
            case Any(List<Condition> parts) -> parts.stream().allMatch(Condition::isUnderstood);
            case Not(Condition part) -> part.isUnderstood();
            case Test ignored -> true;
            case NotUnderstood ignored -> false;
        };
    }
}
