package no.spinn.kit.text;

import org.jspecify.annotations.Nullable;

/**
 * Whether a text is blank. White space is that of ECMA-262, the regular expressions of the OpenAPI documents. Java differs: for
 * it a no-break space is not white space, and a group separator is.
 */
public final class Blank {

    private static final int ZERO_WIDTH_NO_BREAK_SPACE = 0xFEFF;

    private Blank() {}

    public static boolean isBlank(@Nullable CharSequence text) {
        return text == null || text.codePoints().allMatch(Blank::isWhiteSpace);
    }

    private static boolean isWhiteSpace(int character) {
        return switch (character) {
            case '\t', '\n', 0x0B, '\f', '\r', ZERO_WIDTH_NO_BREAK_SPACE -> true;
            default -> Character.isSpaceChar(character);
        };
    }
}
