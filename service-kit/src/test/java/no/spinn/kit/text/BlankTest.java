package no.spinn.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlankTest {

    /** What {@code /\s/} finds in Node.js, of all that Unicode has. */
    private static final int[] WHITE_SPACE = {
        0x9, 0xA, 0xB, 0xC, 0xD, 0x20, 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007,
        0x2008, 0x2009, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF
    };

    @Test
    void isWhatAnExpressionOfADocumentCallsSo() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(character -> Blank.isBlank(Character.toString(character)))
                        .toArray())
                .isEqualTo(WHITE_SPACE);
    }

    @Test
    void isTextWithoutACharacterAndNoText() {
        assertThat(Blank.isBlank("")).isTrue();
        assertThat(Blank.isBlank(null)).isTrue();
        assertThat(Blank.isBlank(" \u00A0\n")).isTrue();
        assertThat(Blank.isBlank(" x ")).isFalse();
    }
}
