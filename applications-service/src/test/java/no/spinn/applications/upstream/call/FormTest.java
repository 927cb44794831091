package no.spinn.applications.upstream.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.spinn.kit.problem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    /** A backtracking matcher would not finish in a lifetime. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String ALMOST = "a".repeat(50_000) + "b";

    @ParameterizedTest
    @ValueSource(strings = {"^(a+)+$", "^(a|aa)+$", "^(a|a?)+$", "^(.*a){5}c$", "(x+x+)+y|(a*)*c"})
    void matchesALongAnswerInLinearTime(String pattern) {
        Form form = form("properties", Map.of("word", Map.of("type", "string", "pattern", pattern)));
        List<Fault> faults = assertTimeoutPreemptively(SOON, () -> form.faults(Map.of("word", ALMOST)));
        assertThat(faults).extracting(Fault::pointer, Fault::code).containsExactly(pointer());
    }

    @Test
    void matchesALongKeyInLinearTime() {
        Form form = form("patternProperties", Map.of("^(a+)+$", Map.of("type", "integer")));
        Map<String, Object> answers = Map.of("a".repeat(40_000) + "b", "any", "aaa", "no integer");
        List<Fault> faults = assertTimeoutPreemptively(SOON, () -> form.faults(answers));
        assertThat(faults).extracting(Fault::pointer).containsExactly("/answers/aaa");
    }

    @Test
    void findsAPatternAnywhereInAnAnswer() {
        Form form = form("properties", Map.of("word", Map.of("type", "string", "pattern", "b+")));
        assertThat(form.faults(Map.of("word", "abba"))).isEmpty();
        assertThat(form.faults(Map.of("word", "acca"))).extracting(Fault::code).containsExactly("pattern");
    }

    @Test
    void matchesAnAnchoredPatternUpToTheLastCharacter() {
        Form form = form("properties", Map.of("number", Map.of("type", "string", "pattern", "^\\d{9}$")));
        assertThat(form.faults(Map.of("number", "970141669"))).isEmpty();
        assertThat(form.faults(Map.of("number", "970141669\n"))).hasSize(1);
        assertThat(form.faults(Map.of("number", "97014166x"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?=a)b", "(a)\\1", "[", "(?<!a)b"})
    void refusesAPatternThatCannotBeMatchedInLinearTime(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form("properties", Map.of("word", Map.of("type", "string", "pattern", pattern))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form("patternProperties", Map.of(pattern, Map.of("type", "string"))));
    }

    @Test
    void aChoiceThatDoesNotExistIsOneFault() {
        List<Map<String, String>> choices =
                List.of(Map.of("const", "a", "title", "A"), Map.of("const", "b", "title", "B"));
        Map<String, ?> choice = Map.of("type", "string", "oneOf", choices);
        Form form = form("properties", Map.of("one", choice, "many", Map.of("type", "array", "items", choice)));
        assertThat(form.faults(Map.of("one", "b", "many", List.of("a")))).isEmpty();
        assertThat(form.faults(Map.of("one", "c", "many", List.of("a", "d"))))
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("/answers/one", "enum"),
                        org.assertj.core.api.Assertions.tuple("/answers/many/1", "enum"));
    }

    private static org.assertj.core.groups.Tuple pointer() {
        return org.assertj.core.api.Assertions.tuple("/answers/word", "pattern");
    }

    private static Form form(String keyword, Map<String, ?> value) {
        return Form.of(Map.of("type", "object", keyword, value));
    }
}
