package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Rules and dashboards on the real Prometheus, which scrapes the running suite. */
@ExtendWith(SaveLogs.class)
class MonitoringIT {

    @Test
    void rulesDoWhatTheirTestsSay() throws IOException, InterruptedException {
        Tools.require("promtool");
        assertThat(promtool("check", MonitoringFiles.rules())).contains("SUCCESS");
        assertThat(promtool("test", MonitoringFiles.tests())).contains("SUCCESS");
    }

    @Test
    void everyExpressionRunsAndEveryMetricExists(@TempDir Path folder) throws IOException, InterruptedException {
        Tools.require("prometheus");
        requestSomething();
        try (Prometheus prometheus = Prometheus.start(folder, targets())) {
            Set<String> known = new HashSet<>(prometheus.metrics());
            known.addAll(MonitoringFiles.foreignMetrics());
            List<String> faults = new ArrayList<>();
            for (MonitoringFiles.Expression expression : MonitoringFiles.expressions()) {
                expression.text().metrics().stream()
                        .filter(metric -> !known.contains(metric))
                        .forEach(metric -> faults.add(expression.place() + " reads " + metric));
                if (prometheus.query(expression.text().text()).statusCode() != 200) {
                    faults.add(expression.place() + " cannot be evaluated");
                }
            }
            assertThat(faults).isEmpty();
        }
    }

    /** Timers exist after the first request. */
    private static void requestSomething() {
        for (Service service : Service.values()) {
            Organisation.anybody(service).get("/v1/problem-types").then().statusCode(200);
        }
        RestAssured.get(RunningSuite.get().settings().gateway() + "/v1/calls")
                .then()
                .statusCode(200);
    }

    private static Map<String, URI> targets() {
        LocalSettings settings = RunningSuite.get().settings();
        Map<String, URI> targets =
                Arrays.stream(Service.values()).collect(Collectors.toMap(Service::folder, settings::management));
        targets.put("portal", settings.gatewayManagement());
        return targets;
    }

    private static String promtool(String command, List<Path> files) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("promtool", command, "rules"));
        files.stream().map(Path::toString).forEach(line::add);
        return Tools.run(Map.of(), line);
    }
}
