package no.spinn.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

    @Test
    void stayWholeUpToSeventyFiveOctets() {
        assertThat(folded("x".repeat(75))).isEqualTo("x".repeat(75) + "\r\n");
        assertThat(folded("x".repeat(76))).isEqualTo("x".repeat(75) + "\r\n x\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "å", "€", "😀"})
    void areFoldedBetweenCharacters(String character) {
        for (int before = 0; before < 4; before++) {
            String line = "y".repeat(before) + character.repeat(200);
            String folded = folded(line);
            assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
            assertThat(folded.split("\r\n"))
                    .hasSizeGreaterThan(2)
                    .allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75);
        }
    }

    private static String folded(String line) {
        return new String(ContentLines.fold(List.of(line)), StandardCharsets.UTF_8);
    }
}
