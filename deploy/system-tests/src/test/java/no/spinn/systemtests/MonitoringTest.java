package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Rectangle;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules and dashboards as files: what Prometheus and Grafana would accept, and a person needs all the same. */
class MonitoringTest {

    private static final int GRID = 24;
    private static final int LEAST = 20;

    @Test
    void findsTheRules() {
        assertThat(MonitoringFiles.alerts()).hasSizeGreaterThan(LEAST);
        assertThat(MonitoringFiles.dashboards()).hasSize(6);
    }

    /** A rule on a job that nobody scrapes is silent. */
    @Test
    void everyJobOfARuleOrPanelIsScraped() {
        assertThat(MonitoringFiles.jobs())
                .contains("portal", "matching-service")
                .isSubsetOf(MonitoringFiles.scrapedJobs());
    }

    @TestFactory
    List<DynamicTest> everyRuleSaysWhatItMeansAndWhatToDo() {
        return MonitoringFiles.alerts().stream()
                .map(alert -> DynamicTest.dynamicTest(alert.path("alert").asText(), () -> {
                    JsonNode words = alert.path("annotations");
                    for (String word : List.of("summary", "consequence", "action")) {
                        assertThat(words.path(word).asText()).as(word).hasSizeGreaterThan(10);
                    }
                    assertThat(alert.path("labels").path("severity").asText()).isIn("critical", "warning", "info");
                    assertThat(MonitoringFiles.ROOT.resolve(
                                    words.path("runbook").asText("none")))
                            .isRegularFile();
                    assertThat(MonitoringFiles.testedAlerts())
                            .contains(alert.path("alert").asText());
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyRunbookNamesItsAlerts() {
        return MonitoringFiles.alerts().stream()
                .map(alert -> DynamicTest.dynamicTest(
                        alert.path("alert").asText(),
                        () -> assertThat(Files.readString(MonitoringFiles.ROOT.resolve(alert.path("annotations")
                                        .path("runbook")
                                        .asText())))
                                .contains("`" + alert.path("alert").asText() + "`")))
                .toList();
    }

    @TestFactory
    List<DynamicTest> dashboardsCanBeDrawn() {
        return MonitoringFiles.dashboards().stream()
                .map(dashboard -> DynamicTest.dynamicTest(dashboard.name(), () -> {
                    assertThat(dashboard.content().path("uid").asText()).startsWith("spinn-");
                    assertThat(dashboard.content().path("schemaVersion").asInt())
                            .isPositive();
                    Set<Integer> ids = new HashSet<>();
                    List<Rectangle> drawn = new ArrayList<>();
                    MonitoringFiles.panels(dashboard).forEach(panel -> {
                        assertThat(ids.add(panel.path("id").asInt())).as("id").isTrue();
                        place(panel, drawn);
                        hasWords(panel);
                    });
                }))
                .toList();
    }

    private static void place(JsonNode panel, List<Rectangle> drawn) {
        JsonNode place = panel.path("gridPos");
        Rectangle area = new Rectangle(
                place.path("x").asInt(),
                place.path("y").asInt(),
                place.path("w").asInt(),
                place.path("h").asInt());
        assertThat(area.x + area.width).isLessThanOrEqualTo(GRID);
        assertThat(drawn).noneMatch(area::intersects);
        drawn.add(area);
    }

    private static void hasWords(JsonNode panel) {
        assertThat(panel.path("title").asText()).isNotBlank();
        if (!panel.path("type").asText().equals("row")) {
            assertThat(panel.path("description").asText())
                    .as(panel.path("title").asText())
                    .isNotBlank();
            assertThat(panel.path("targets")).isNotEmpty();
        }
    }
}
