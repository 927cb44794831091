package no.spinn.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.spinn.local.LocalSettings;

/** The rules and dashboards of deploy/monitoring. */
final class MonitoringFiles {

    static final Path ROOT = LocalSettings.onFreePorts(Path.of("")).root();
    static final Path FOLDER = ROOT.resolve("deploy/monitoring");

    private static final Pattern JOBS = Pattern.compile("\\bjob=~?\"([^\"]+)\"");
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = new ObjectMapper();

    private MonitoringFiles() {}

    /** One parsed file. */
    record Document(String name, JsonNode content) {}

    /** A PromQL expression and where it stands. */
    record Expression(String place, PromQl text) {}

    static List<Path> rules() {
        return files("rules", ".yaml");
    }

    static List<Path> tests() {
        return files("rules-tests", ".yaml");
    }

    static List<Document> dashboards() {
        return files("dashboards", ".json").stream()
                .map(file -> document(file, JSON))
                .toList();
    }

    /** All alerting rules. */
    static List<JsonNode> alerts() {
        return rules().stream()
                .flatMap(file -> stream(document(file, YAML).content().path("groups")))
                .flatMap(group -> stream(group.path("rules")))
                .toList();
    }

    /** The names of alerts that a test expects to fire. */
    static Set<String> testedAlerts() {
        Set<String> tested = new HashSet<>();
        for (Path file : tests()) {
            stream(document(file, YAML).content().path("tests"))
                    .flatMap(test -> stream(test.path("alert_rule_test")))
                    .filter(expectation -> !expectation.path("exp_alerts").isEmpty())
                    .forEach(expectation ->
                            tested.add(expectation.path("alertname").asText()));
        }
        return tested;
    }

    /** Metrics that others than the services provide. */
    static Set<String> foreignMetrics() {
        Set<String> names = new HashSet<>();
        document(FOLDER.resolve("exporters.yaml"), YAML)
                .content()
                .forEach(exporter -> exporter.forEach(name -> names.add(name.asText())));
        return names;
    }

    static List<Expression> expressions() {
        List<Expression> all = new ArrayList<>();
        alerts().forEach(alert -> all.add(new Expression(
                alert.path("alert").asText(), new PromQl(alert.path("expr").asText()))));
        for (Document dashboard : dashboards()) {
            panels(dashboard)
                    .forEach(panel -> stream(panel.path("targets"))
                            .forEach(target -> all.add(new Expression(
                                    dashboard.name() + ": "
                                            + panel.path("title").asText(),
                                    PromQl.ofPanel(target.path("expr").asText())))));
        }
        return all;
    }

    /** The jobs that rules and panels name. */
    static Set<String> jobs() {
        return expressions().stream()
                .flatMap(expression -> JOBS.matcher(expression.text().text()).results())
                .flatMap(named -> Stream.of(named.group(1).split("\\|")))
                .collect(Collectors.toSet());
    }

    /** The jobs that the Prometheus of deploy/compose scrapes. */
    static Set<String> scrapedJobs() {
        return stream(document(ROOT.resolve("deploy/compose/prometheus.yml"), YAML)
                        .content()
                        .path("scrape_configs"))
                .map(job -> job.path("job_name").asText())
                .collect(Collectors.toSet());
    }

    static Stream<JsonNode> panels(Document dashboard) {
        return stream(dashboard.content().path("panels"));
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static Document document(Path file, ObjectMapper format) {
        try {
            return new Document(file.getFileName().toString(), format.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> found = Files.list(FOLDER.resolve(folder))) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
