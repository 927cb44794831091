package no.spinn.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    private static final Measure START = Measure.of("start", "s", 20).atMost(20);
    private static final Measure MEMORY = Measure.of("memory", "MB", 250).atMost(300);
    private static final Measure READS =
            Measure.of("reads", "/s", 900).beside(1000).ratioAtLeast(0.85);
    private static final Run MONDAY = new Run("2026-11-23", "abc", "a machine");
    private static final Run TUESDAY = new Run("2026-11-24", "def", "another machine");

    private static final Results BOTH =
            new Results(List.of()).with("start", MONDAY, List.of(START, MEMORY)).with("reads", MONDAY, List.of(READS));

    @TempDir
    private Path folder;

    @Test
    void replacesOnlyTheRowsOfTheGroupThatWasMeasuredAgain() {
        Measure again = Measure.of("start", "s", 11);
        assertThat(BOTH.with("start", TUESDAY, List.of(again)).rows())
                .containsExactly(new Row("start", TUESDAY, again), new Row("reads", MONDAY, READS));
    }

    @Test
    void isNotContentWithAMissedTarget() {
        assertThat(BOTH.allMet()).isTrue();
        assertThat(BOTH.with(
                                "start",
                                TUESDAY,
                                List.of(Measure.of("start", "s", 20.1).atMost(20)))
                        .allMet())
                .isFalse();
    }

    @Test
    void readsWhatItHasWritten() throws IOException {
        BOTH.write(folder);
        assertThat(Results.in(folder)).isEqualTo(BOTH);
    }

    @Test
    void isEmptyBeforeTheFirstRun() throws IOException {
        assertThat(Results.in(folder).rows()).isEmpty();
    }

    @Test
    void drawsHowTheTimeOfAQueryGrows() throws IOException {
        new Results(List.of())
                .with(
                        "forward",
                        MONDAY,
                        List.of(
                                Measure.of("project matched with 1,000 calls, p50", "µs", 20),
                                Measure.of("project matched with 10,000 calls, p50", "µs", 50),
                                Measure.of("call matched with 10,000 profiles, p50", "ms", 1)))
                .write(folder);
        assertThat(folder.resolve("growth-calls.svg"))
                .content()
                .startsWith("<?xml")
                .contains("<svg");
        assertThat(folder.resolve("growth-profiles.svg")).doesNotExist();
    }
}
