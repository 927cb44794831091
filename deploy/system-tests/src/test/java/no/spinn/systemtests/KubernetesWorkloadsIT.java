package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.spinn.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pods run without rights, are replaced without a gap, and find what they refer to. */
class KubernetesWorkloadsIT {

    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";
    /** The pool of a replica, and sessions beside it. */
    private static final int CONNECTIONS = 22;

    @ParameterizedTest
    @ValueSource(strings = {"test", "production"})
    void everyPodKeepsTheRules(String overlay) throws IOException, InterruptedException {
        List<Manifest> workloads =
                Kubectl.all(overlay).stream().filter(PodRules::cover).toList();
        assertThat(workloads).hasSize(7);
        assertThat(workloads).flatExtracting(PodRules::faults).isEmpty();
    }

    @Test
    void aPodThatBreaksARuleWouldBeNoticed() throws IOException, InterruptedException {
        Manifest service = manifest("Deployment", "applications-service");
        assertThat(Stream.of(
                        service.changed(POD, pod -> pod.put("enableServiceLinks", true)),
                        service.changed(POD + "/securityContext", context -> context.remove("runAsNonRoot")),
                        service.changed(
                                CONTAINER + "/securityContext",
                                context -> context.put("readOnlyRootFilesystem", false)),
                        service.changed(POD, pod -> pod.put("terminationGracePeriodSeconds", 30)),
                        service.changed(CONTAINER + "/resources/limits", limits -> limits.remove("memory")),
                        service.changed(CONTAINER + "/startupProbe", probe -> probe.put("failureThreshold", 20)),
                        service.changed(CONTAINER + "/livenessProbe/httpGet", probe -> probe.put("path", "/live")),
                        service.changed("/spec/strategy/rollingUpdate", update -> update.put("maxUnavailable", 1)),
                        service.changed(
                                CONTAINER,
                                container -> container
                                        .withArray("env")
                                        .addObject()
                                        .put("name", "QUARKUS_DATASOURCE_PASSWORD")
                                        .put("value", "postgres")),
                        service.changed(
                                POD,
                                pod -> pod.withArray("volumes")
                                        .addObject()
                                        .putObject("emptyDir")
                                        .put("medium", "Memory"))))
                .allSatisfy(broken -> assertThat(PodRules.faults(broken)).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "production"})
    void everythingFindsWhatItRefersTo(String overlay) throws IOException, InterruptedException {
        assertThat(References.faults(Kubectl.all(overlay))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Deployment, /spec/template/metadata/labels, app.kubernetes.io/name",
        "Deployment, /spec/template/metadata/labels, app.kubernetes.io/part-of",
        "Service, /metadata/labels, app.kubernetes.io/name",
        "Service, /spec/selector, app.kubernetes.io/name",
        "Service, /spec/ports/0, name",
        "Service, /spec/ports/0, port",
        "Service, /spec/ports/0, targetPort",
        "PodDisruptionBudget, /spec/selector/matchLabels, app.kubernetes.io/name",
        "HorizontalPodAutoscaler, /spec/scaleTargetRef, name",
        "ServiceMonitor, /spec/selector/matchLabels, app.kubernetes.io/name",
        "ServiceMonitor, /spec/endpoints/0, port",
        "HTTPRoute, /spec/rules/0/backendRefs/0, name",
        "ServiceAccount, /metadata, name",
        "NetworkPolicy, /spec/podSelector/matchLabels, app.kubernetes.io/name"
    })
    void whatFindsNobodyWouldBeNoticed(String kind, String pointer, String member)
            throws IOException, InterruptedException {
        String name = kind.equals("HTTPRoute") ? "instruments" : "instruments-service";
        boolean metrics = kind.equals("Service") && member.equals("name") && pointer.endsWith("0");
        String place = metrics ? "/spec/ports/1" : pointer;
        List<Manifest> broken = with(kind, name, place, object -> object.put(member, "elsewhere"));
        assertThat(References.faults(broken)).isNotEmpty();
    }

    @Test
    void replicasThatAreBothScaledAndSetWouldBeNoticed() throws IOException, InterruptedException {
        assertThat(References.faults(
                        with("Deployment", "matching-service", "/spec", deployment -> deployment.put("replicas", 2))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseHasConnectionsForAllReplicas(Service service) throws IOException, InterruptedException {
        int replicas = Kubectl.all("production").stream()
                .filter(manifest -> manifest.name().equals(service.folder()))
                .mapToInt(manifest -> Math.max(
                        manifest.at("/spec/maxReplicas").asInt(),
                        manifest.at("/spec/replicas").asInt()))
                .max()
                .orElseThrow();
        int connections = manifest("Cluster", service.database() + "-db")
                .at("/spec/postgresql/parameters/max_connections")
                .asInt();
        // One more while a rollout replaces them, and one for the migration.
        assertThat((replicas + 2) * CONNECTIONS).isLessThan(connections);
    }

    @Test
    void noManifestHoldsASecret() throws IOException, InterruptedException {
        assertThat(Kubectl.all("production")).extracting(Manifest::kind).doesNotContain("Secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"instruments-service", "applications-service", "matching-service", "portal"})
    void onlyTheGatewayAndPrometheusReachAService(String name) throws IOException, InterruptedException {
        assertThat(manifest("NetworkPolicy", name).list("/spec/ingress"))
                .extracting(rule -> "%s %s"
                        .formatted(
                                rule.at("/from/0/namespaceSelector/matchLabels")
                                        .path("spinn.no/role")
                                        .asText(),
                                rule.at("/ports/0/port").asText()))
                .containsExactly("gateway http", "monitoring management");
    }

    @ParameterizedTest
    @ValueSource(strings = {"instruments-service", "applications-service", "matching-service"})
    void webhooksReachNoPrivateAddress(String name) throws IOException, InterruptedException {
        List<JsonNode> outside = manifest("NetworkPolicy", name)
                .list("/spec/egress")
                .flatMap(rule -> Manifest.elements(rule.path("to")))
                .map(peer -> peer.path("ipBlock"))
                .filter(JsonNode::isObject)
                .toList();
        assertThat(outside).hasSize(2);
        assertThat(outside.stream().flatMap(block -> Manifest.elements(block.path("except"))))
                .extracting(JsonNode::asText)
                .contains("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "fc00::/7");
    }

    /** Prometheus calls a job by the name of the Service that its ServiceMonitor finds. */
    @Test
    void everyJobOfARuleIsScraped() throws IOException, InterruptedException {
        assertThat(Kubectl.all("production"))
                .filteredOn(manifest -> manifest.is("ServiceMonitor"))
                .extracting(monitor -> monitor.text("/spec/selector/matchLabels/app.kubernetes.io~1name"))
                .containsAll(MonitoringFiles.jobs());
    }

    private static List<Manifest> with(String kind, String name, String pointer, Consumer<ObjectNode> change)
            throws IOException, InterruptedException {
        return Kubectl.all("production").stream()
                .map(manifest -> manifest.is(kind) && manifest.name().equals(name)
                        ? manifest.changed(pointer, change)
                        : manifest)
                .toList();
    }

    private static Manifest manifest(String kind, String name) throws IOException, InterruptedException {
        return Kubectl.all("production").stream()
                .filter(manifest -> manifest.is(kind) && manifest.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
