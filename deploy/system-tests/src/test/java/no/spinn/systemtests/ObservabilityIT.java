package no.spinn.systemtests;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.spinn.local.Service;
import no.spinn.systemtests.OperationsPage.Metric;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What docs/operations.md promises about metrics is what Prometheus reads. */
@ExtendWith(SaveLogs.class)
class ObservabilityIT {

    private static final Pattern FAMILY = Pattern.compile("^# TYPE (spinn_[a-z_]+?)(?:_total)? ", Pattern.MULTILINE);

    @ParameterizedTest
    @EnumSource
    void metricsAreThoseOfThePage(Service service) {
        String scrape = scrape(service);
        Set<Metric> promised = OperationsPage.metrics().stream()
                .filter(metric -> metric.services().contains(service))
                .collect(Collectors.toSet());
        assertThat(promised)
                .hasSizeGreaterThan(10)
                .allSatisfy(metric -> assertThat(scrape).containsPattern(sample(metric)));
        assertThat(FAMILY.matcher(scrape).results().map(family -> family.group(1)))
                .as("what the page does not name, nobody finds")
                .isSubsetOf(promised.stream().map(ObservabilityIT::family).toList());
        assertThat(scrape).as("each says what it is").doesNotContainPattern("(?m)^# HELP spinn_\\w+ *$");
    }

    @ParameterizedTest
    @EnumSource
    void metricsAreNotWhereClientsAre(Service service) {
        given().baseUri(RunningSuite.get().settings().address(service).toString())
                .get("/q/metrics")
                .then()
                .statusCode(404);
        given().baseUri(RunningSuite.get().settings().management(service).toString())
                .get("/q/openapi")
                .then()
                .statusCode(404);
    }

    /** The name under which a metric is described: a counter and a histogram have several series. */
    private static String family(Metric metric) {
        return metric.name().replaceFirst("_(total|count|bucket)$", "");
    }

    /** With one request, so that there is a duration to show. */
    private static String scrape(Service service) {
        given().baseUri(RunningSuite.get().settings().address(service).toString())
                .get("/v1/problem-types");
        return given().baseUri(RunningSuite.get().settings().management(service).toString())
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** A line of the metric with its labels, in any order. */
    private static Pattern sample(Metric metric) {
        String labels =
                metric.labels().stream().map("(?=[^}]*\\b%s=)"::formatted).collect(Collectors.joining());
        return Pattern.compile(
                "^%s%s ".formatted(metric.name(), labels.isEmpty() ? "(\\{[^}]*})?" : "\\{" + labels + "[^}]*}"),
                Pattern.MULTILINE);
    }
}
