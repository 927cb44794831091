package no.spinn.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    private static final Measure START = Measure.of("start", "s", 20).atMost(20);
    private static final Measure READS =
            Measure.of("reads", "/s", 900).beside(1000).ratioAtLeast(0.85);

    @TempDir
    private Path folder;

    @Test
    void isNotContentWithAMissedTarget() {
        assertThat(results("abc", START, READS).allMet()).isTrue();
        assertThat(results("abc", START, Measure.of("start", "s", 20.1).atMost(20))
                        .allMet())
                .isFalse();
    }

    @Test
    void keepsTheRowsOfTheDayThatWereNotMeasuredAgain() throws IOException {
        results("abc", START, READS).write(folder);
        Measure again = Measure.of("reads", "/s", 800).beside(1000).ratioAtLeast(0.85);
        Path file = results("abc", again).write(folder);
        assertThat(Files.readString(file))
                .contains("\"ours\" : 20.0", "\"ours\" : 800.0")
                .doesNotContain("900.0");
    }

    @Test
    void saysWhichRowsAreOfAnotherCommit() {
        Results kept = results("def", READS).after(results("abc", START));
        assertThat(kept.rows()).containsExactly(START.measuredAt("abc"), READS);
        assertThat(results("abc", READS).after(kept).rows()).containsExactly(START, READS);
    }

    @Test
    void drawsHowAQuestionGrows() throws IOException {
        results(
                        "abc",
                        Measure.of("project put to 1,000 calls, p50", "µs", 20),
                        Measure.of("project put to 10,000 calls, p50", "µs", 50),
                        Measure.of("call put to 10,000 profiles, p50", "ms", 1))
                .write(folder);
        assertThat(folder.resolve("growth-calls.svg"))
                .content()
                .startsWith("<?xml")
                .contains("<svg");
        assertThat(folder.resolve("growth-profiles.svg")).doesNotExist();
    }

    private static Results results(String commit, Measure... rows) {
        return new Results("2026-11-23", commit, Results.Machine.here(), List.of(rows));
    }
}
