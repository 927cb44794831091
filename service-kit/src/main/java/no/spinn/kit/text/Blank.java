package no.spinn.kit.text;

import org.jspecify.annotations.Nullable;

/**
 * Text in which there is nothing to read. What is white space is decided by ECMA-262, whose expressions the documents are
 * written in, and not by Java, to which a no-break space is text and a separator of groups is none.
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
