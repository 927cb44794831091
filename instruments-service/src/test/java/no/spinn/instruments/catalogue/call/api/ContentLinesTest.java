package no.spinn.instruments.catalogue.call.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

    @Test
    void stayWholeUpToSeventyFiveOctets() {
        String line = "x".repeat(75) + "\r\n";
        assertThat(folded(line)).isEqualTo(line);
        assertThat(folded("x".repeat(76) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n x\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "å", "€", "😀"})
    void areFoldedBetweenCharacters(String character) {
        for (int before = 0; before < 4; before++) {
            String line = "y".repeat(before) + character.repeat(200) + "\r\n";
            String folded = folded(line);
            assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
            assertThat(folded.split("\r\n"))
                    .hasSizeGreaterThan(2)
                    .allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75);
        }
    }

    @Test
    void areFoldedAnewWhereTheyWereFoldedElsewhere() {
        assertThat(folded("BEGIN:A\r\nSUMMARY:a\r\n b\r\n\tc\r\nEND:A\r\n"))
                .isEqualTo("BEGIN:A\r\nSUMMARY:abc\r\nEND:A\r\n");
    }

    private static String folded(String lines) {
        return new String(ContentLines.fold(lines), StandardCharsets.UTF_8);
    }
}
