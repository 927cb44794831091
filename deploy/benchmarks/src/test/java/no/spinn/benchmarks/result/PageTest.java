package no.spinn.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Path ROOT = Path.of(System.getProperty("spinn.root"));
    private static final Run RUN = new Run("2026-11-23", "abc", "a machine");
    private static final String PAGE = """
            before
            <!-- generated from results.json: do not edit from here -->
            old
            <!-- generated: edit again from here -->
            after
            """;

    @Test
    void thePublishedPageShowsThePublishedResults() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/benchmarks.md"));
        Results results = Results.in(ROOT.resolve("deploy/benchmarks/results"));
        assertThat(results.rows()).isNotEmpty();
        assertThat(Page.replaced(page, results)).isEqualTo(page);
    }

    @Test
    void replacesOnlyTheGeneratedPart() {
        Measure reads = Measure.of("reads", "/s", 1_849).beside(2_000).ratioAtLeast(0.95);
        assertThat(Page.replaced(PAGE, new Results(List.of()).with("reads", RUN, List.of(reads))))
                .startsWith("before\n")
                .endsWith("after\n")
                .doesNotContain("old")
                .contains(
                        "| reads | reads | 1,849 /s | 2,000 /s | 0.92 | ratio at least 0.95 | NO | 2026-11-23, abc |");
    }

    @Test
    void namesEachMissedTarget() {
        List<Measure> measures = List.of(
                Measure.of("memory", "MB", 312.2).atMost(300),
                Measure.of("reads", "/s", 849).beside(1_000).ratioAtLeast(0.85),
                Measure.of("start", "s", 11).atMost(20));
        assertThat(Page.replaced(PAGE, new Results(List.of()).with("all", RUN, measures)))
                .contains("Missed targets: 2.")
                .contains("- memory: 312 MB; the target is at most 300 MB.")
                .contains("- reads: ratio 0.85; the target is ratio at least 0.85.")
                .doesNotContain("- start");
    }

    @Test
    void refusesAPageWithoutAGeneratedPart() {
        assertThatThrownBy(() -> Page.replaced("no marks", new Results(List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
