package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of deploy/monitoring as resources of Prometheus' operator. Kustomize reads no file outside its folder and makes none but
 * ConfigMaps of plain files, so this test writes them.
 */
class PrometheusRulesTest {

    private static final Path RESOURCES = MonitoringFiles.ROOT.resolve("deploy/kubernetes/base/monitoring");
    private static final String HEAD = """
            # Written by PrometheusRulesTest from deploy/monitoring/rules/%1$s.yaml.
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            metadata:
              name: spinn-%1$s
              labels:
                app.kubernetes.io/part-of: spinn
            spec:
            """;

    @ParameterizedTest
    @MethodSource
    void aResourceHasTheRulesOfItsFile(Path rules) throws IOException {
        Path resource = RESOURCES.resolve(rules.getFileName());
        String expected = resource(rules);
        if ("write".equals(System.getProperty("spinn.contracts"))) {
            Files.writeString(resource, expected);
        }
        assertThat(resource)
                .as("accept a change with -Dspinn.contracts=write")
                .content()
                .isEqualTo(expected);
    }

    static List<Path> aResourceHasTheRulesOfItsFile() {
        return MonitoringFiles.rules();
    }

    @Test
    void everyFileOfRulesHasAResourceThatIsApplied() throws IOException {
        List<String> names = MonitoringFiles.rules().stream()
                .map(file -> file.getFileName().toString())
                .toList();
        try (Stream<Path> present = Files.list(RESOURCES)) {
            assertThat(present.map(file -> file.getFileName().toString()))
                    .containsAll(names)
                    .hasSize(names.size() + 1);
        }
        assertThat(Files.readAllLines(RESOURCES.resolve("kustomization.yaml")))
                .containsAll(names.stream().map(name -> "  - " + name).toList());
    }

    private static String resource(Path rules) throws IOException {
        String name = rules.getFileName().toString().replace(".yaml", "");
        return Files.readAllLines(rules).stream()
                .dropWhile(line -> !line.equals("groups:"))
                .map(line -> line.isEmpty() ? line : "  " + line)
                .collect(Collectors.joining("\n", HEAD.formatted(name), "\n"));
    }
}
