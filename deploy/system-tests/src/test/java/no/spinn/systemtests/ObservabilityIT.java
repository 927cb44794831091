package no.spinn.systemtests;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;
import no.spinn.systemtests.OperationsPage.Metric;
import org.junit.jupiter.api.Test;
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
        LocalSettings settings = RunningSuite.get().settings();
        get(settings.address(service), "/v1/problem-types").then().statusCode(200);
        assertThat(isAsPromised(service.database(), settings.management(service)))
                .isGreaterThan(10);
    }

    @Test
    void metricsOfTheGatewayAreThoseOfThePage() {
        LocalSettings settings = RunningSuite.get().settings();
        get(settings.gateway(), "/v1/calls").then().statusCode(200);
        assertThat(isAsPromised(OperationsPage.PORTAL, settings.gatewayManagement()))
                .isGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource
    void metricsAreNotWhereClientsAre(Service service) {
        LocalSettings settings = RunningSuite.get().settings();
        areApart(settings.address(service), settings.management(service));
    }

    @Test
    void metricsOfTheGatewayAreNotWhereClientsAre() {
        LocalSettings settings = RunningSuite.get().settings();
        areApart(settings.gateway(), settings.gatewayManagement());
        get(settings.gateway(), "/q/health/ready").then().statusCode(200);
    }

    /** Compares a scrape, after a request that has a duration to show. Answers how many metrics the page names. */
    private static int isAsPromised(String place, URI management) {
        String scrape =
                get(management, "/q/metrics").then().statusCode(200).extract().asString();
        Set<Metric> promised = OperationsPage.metrics().stream()
                .filter(metric -> metric.places().contains(place))
                .collect(Collectors.toSet());
        assertThat(promised).allSatisfy(metric -> assertThat(scrape).containsPattern(sample(metric)));
        assertThat(FAMILY.matcher(scrape).results().map(family -> family.group(1)))
                .as("what the page does not name, nobody finds")
                .isSubsetOf(promised.stream().map(ObservabilityIT::family).toList());
        assertThat(scrape).as("each says what it is").doesNotContainPattern("(?m)^# HELP spinn_\\w+ *$");
        return promised.size();
    }

    private static void areApart(URI clients, URI management) {
        get(clients, "/q/metrics").then().statusCode(404);
        get(management, "/q/openapi").then().statusCode(404);
        get(management, "/q/health").then().statusCode(404);
    }

    private static Response get(URI address, String path) {
        return given().baseUri(address.toString()).get(path);
    }

    /** The name under which a metric is described: a counter and a histogram have several series. */
    private static String family(Metric metric) {
        return metric.name().replaceFirst("_(total|count|bucket)$", "");
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
