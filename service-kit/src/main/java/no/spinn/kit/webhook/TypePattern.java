package no.spinn.kit.webhook;

import java.util.Collection;

/** A type of messages, or the beginning of several types and {@code *}. */
public final class TypePattern {

    private static final String ANY = "*";

    private TypePattern() {}

    /** Whether there is a type that fits. */
    public static boolean fitsAny(String pattern, Collection<String> types) {
        return types.stream().anyMatch(type -> fits(pattern, type));
    }

    private static boolean fits(String pattern, String type) {
        return pattern.endsWith(ANY)
                ? type.startsWith(pattern.substring(0, pattern.length() - 1))
                : type.equals(pattern);
    }

    /** The same as a condition of SQL: whether a type fits one of an array of patterns. */
    public static String matches(String type, String patterns) {
        return """
                EXISTS (SELECT FROM unnest(%2$s) AS pattern WHERE CASE WHEN right(pattern, 1) = '*'
                    THEN starts_with(%1$s, left(pattern, -1)) ELSE %1$s = pattern END)""".formatted(type, patterns);
    }
}
