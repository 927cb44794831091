package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service reads every variable that a manifest sets, and listens where a manifest expects it. */
class KubernetesSettingsIT {

    private static final String CONTAINER = "/spec/template/spec/containers/0";

    @ParameterizedTest
    @EnumSource
    void aServiceReadsEachVariableOfItsManifests(Service service) throws IOException, InterruptedException {
        SettingNames known = SettingNames.of(service);
        assertThat(variables(service))
                .contains("SPINN_REPLICA", "KAFKA_SASL_JAAS_CONFIG", "SPINN_TOKENS_ISSUER")
                .allMatch(known::know);
    }

    @Test
    void aVariableThatNobodyReadsWouldBeNoticed() throws IOException {
        SettingNames known = SettingNames.of(Service.APPLICATIONS);
        assertThat(List.of(
                        "SPINN_ATTACHMENTS_SPOOL_DIRECTORY", "KAFKA_SECURITY_PROTOCOL", "QUARKUS_DATASOURCE_JDBC_URL"))
                .allMatch(known::know);
        // Misspelt, of another service, and fixed at build time.
        assertThat(List.of("SPINN_ATTACHMENTS_SPOOL_FOLDER", "SPINN_HISTORY_POLL", "QUARKUS_DATASOURCE_DB_KIND"))
                .noneMatch(known::know);
    }

    @ParameterizedTest
    @ValueSource(strings = {"instruments-service", "applications-service", "matching-service", "portal"})
    void aServiceListensOnItsPorts(String name) throws IOException, InterruptedException {
        Manifest deployment = workloads(name)
                .filter(workload -> workload.is("Deployment"))
                .findFirst()
                .orElseThrow();
        for (String port : List.of("http", "management")) {
            String variable = port.equals("http") ? "QUARKUS_HTTP_PORT" : "QUARKUS_MANAGEMENT_PORT";
            assertThat(deployment
                            .list(CONTAINER + "/ports")
                            .filter(open -> open.path("name").asText().equals(port))
                            .map(open -> open.path("containerPort").asText()))
                    .containsExactlyElementsOf(deployment
                            .list(CONTAINER + "/env")
                            .filter(set -> set.path("name").asText().equals(variable))
                            .map(set -> set.path("value").asText())
                            .toList());
        }
    }

    private static List<String> variables(Service service) throws IOException, InterruptedException {
        Stream<String> own = workloads(service.folder())
                .flatMap(workload -> workload.list(CONTAINER + "/env"))
                .map(variable -> variable.path("name").asText());
        Stream<String> shared = Kubectl.all("production").stream()
                .filter(manifest -> manifest.is("ConfigMap"))
                .flatMap(map -> map.texts("/data").keySet().stream());
        return Stream.concat(own, shared).distinct().toList();
    }

    private static Stream<Manifest> workloads(String name) throws IOException, InterruptedException {
        return Kubectl.all("production").stream()
                .filter(PodRules::cover)
                .filter(workload -> name.equals(workload.text("/metadata/labels/app.kubernetes.io~1name")));
    }
}
