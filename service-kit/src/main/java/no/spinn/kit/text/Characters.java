package no.spinn.kit.text;

/**
 * Counts characters as JSON Schema and PostgreSQL do, in code points. Java's {@code length} counts a character outside the Basic
 * Multilingual Plane twice.
 */
public final class Characters {

    private Characters() {}

    public static int count(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** Cuts a long text off after so many characters, never inside one, and says so with an ellipsis. */
    public static String shorten(String text, int most) {
        return count(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
