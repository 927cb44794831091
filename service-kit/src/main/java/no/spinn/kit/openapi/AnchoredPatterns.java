package no.spinn.kit.openapi;

/**
 * Writes the patterns of texts as clients have to apply them. The services match a text whole; a pattern of JSON Schema fits when any part
 * of the text does, unless it is anchored.
 */
final class AnchoredPatterns {

    /** Anything but spaces: what {@code @NotBlank} searches for in a text, and so the one pattern that is not matched whole. */
    private static final String NOT_BLANK = "\\S";

    private AnchoredPatterns() {}

    static String anchored(String pattern) {
        if (pattern.equals(NOT_BLANK) || isAnchored(pattern)) {
            return pattern;
        }
        return "^" + (hasAlternatives(pattern) ? "(?:" + pattern + ")" : pattern) + "$";
    }

    private static boolean isAnchored(String pattern) {
        return pattern.startsWith("^")
                && pattern.endsWith("$")
                && !pattern.endsWith("\\$")
                && !hasAlternatives(pattern);
    }

    /** Whether there are alternatives outside all groups, each of which an anchor would have to stand in. */
    private static boolean hasAlternatives(String pattern) {
        int depth = 0;
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character == '\\') {
                i++;
            } else if (inClass) {
                inClass = character != ']';
            } else {
                inClass = character == '[';
                depth += character == '(' ? 1 : character == ')' ? -1 : 0;
                if (character == '|' && depth == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
