package no.spinn.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchoredPatternsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "[A-Z]{2} ^[A-Z]{2}$",
                "0(\\.\\d)?|1 ^(?:0(\\.\\d)?|1)$",
                "(a|b)c ^(a|b)c$",
                "[|]a ^[|]a$",
                "a\\|b ^a\\|b$",
                "[\\]|]a ^[\\]|]a$",
                "^a ^^a$",
                "^a\\$ ^^a\\$$",
                "^a|b$ ^(?:^a|b$)$",
            })
    void anchorsWhatIsMatchedWhole(String pattern, String anchored) {
        assertThat(AnchoredPatterns.anchored(pattern)).isEqualTo(anchored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[A-Z]{2}", "0|1", "^a|b$", "(a|b)c", "^[0-9a-f]{64}$", "\\S"})
    void anchorsOnce(String pattern) {
        String once = AnchoredPatterns.anchored(pattern);

        assertThat(AnchoredPatterns.anchored(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a-z0-9]+(-[a-z0-9]+)*", "0(\\.\\d{1,4})?|1(\\.0{1,4})?", "\\d{9}", "(a|b)|c"})
    void aSearchFindsWhatTheServiceMatches(String pattern) {
        Pattern service = Pattern.compile(pattern);
        Pattern client = Pattern.compile(AnchoredPatterns.anchored(pattern));

        for (String text : List.of(
                "0", "0.5", "1", "1.00", "2", "10", "0.51111", "slug-1", "-slug", "a", "xa", "c", "cx", "974760673")) {
            assertThat(client.matcher(text).find())
                    .as(text)
                    .isEqualTo(service.matcher(text).matches());
        }
    }

    @Test
    void whatIsSearchedForIsNotAnchored() {
        assertThat(AnchoredPatterns.anchored("\\S")).isEqualTo("\\S");
    }
}
