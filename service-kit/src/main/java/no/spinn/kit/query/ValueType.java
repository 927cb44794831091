package no.spinn.kit.query;

import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;

/** How the values of a parameter are read. */
sealed interface ValueType {

    /** What is wrong with a value, if anything is. */
    Optional<Unreadable> check(String value);

    static ValueType of(Type declared) {
        if (!(declared instanceof Class<?> type)) {
            return new AnyText();
        }
        if (type.isEnum()) {
            return new OneOf(Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                    .toList());
        }
        if (type == boolean.class || type == Boolean.class) {
            return new OneOf(List.of("true", "false"));
        }
        if (type == int.class || type == Integer.class) {
            return new Parsed(Integer::parseInt, QueryIssue.NOT_A_NUMBER);
        }
        if (type == long.class || type == Long.class) {
            return new Parsed(Long::parseLong, QueryIssue.NOT_A_NUMBER);
        }
        if (type == UUID.class) {
            return new Parsed(UUID::fromString, QueryIssue.NOT_A_UUID);
        }
        if (type == Instant.class) {
            return new Parsed(Instant::parse, QueryIssue.NOT_AN_INSTANT);
        }
        if (type == LocalDate.class) {
            return new Parsed(LocalDate::parse, QueryIssue.UNREADABLE);
        }
        return type == String.class ? new AnyText() : ofConstructor(type);
    }

    private static ValueType ofConstructor(Class<?> type) {
        return Arrays.stream(type.getConstructors())
                .filter(constructor -> Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst()
                .<ValueType>map(
                        constructor -> new Parsed(value -> construct(constructor, value), QueryIssue.UNREADABLE))
                .orElseGet(AnyText::new);
    }

    private static void construct(Constructor<?> constructor, String value) {
        try {
            constructor.newInstance(value);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    /** What is wrong with a value, wherever it stands. */
    record Unreadable(QueryIssue issue, Map<String, ?> values) {

        Fault at(String pointer) {
            return issue.at(pointer, values);
        }
    }

    /** Text, which the operation itself judges. */
    record AnyText() implements ValueType {

        @Override
        public Optional<Unreadable> check(String value) {
            return Optional.empty();
        }
    }

    /** A value of a list. */
    record OneOf(List<String> allowed) implements ValueType {

        @Override
        public Optional<Unreadable> check(String value) {
            return allowed.contains(value)
                    ? Optional.empty()
                    : Optional.of(new Unreadable(
                            QueryIssue.NOT_ONE_OF,
                            Map.of(
                                    "value",
                                    Faults.quote(value),
                                    "allowed",
                                    allowed.stream().collect(Collectors.joining(", ")))));
        }
    }

    /** A value that has to be read without an exception. */
    record Parsed(Consumer<String> reader, QueryIssue issue) implements ValueType {

        @Override
        public Optional<Unreadable> check(String value) {
            try {
                reader.accept(value);
                return Optional.empty();
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                return Optional.of(new Unreadable(issue, Map.of("value", Faults.quote(value))));
            }
        }
    }
}
