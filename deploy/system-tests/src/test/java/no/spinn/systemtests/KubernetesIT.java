package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests of deploy/kubernetes are what an API server with the operators of the platform would take, to the last field. */
class KubernetesIT {

    private static final String CONTAINER = "/spec/template/spec/containers/0";

    @Test
    void everyManifestOfKubernetesHasItsType() throws IOException, InterruptedException {
        List<Manifest> typed = new ArrayList<>(Kubectl.all("test"));
        typed.addAll(Kubectl.all("production"));
        typed.addAll(Kubectl.build("overlays/podman"));
        typed.removeIf(ClosedSchemas::cover);
        assertThat(typed)
                .extracting(Manifest::kind)
                .contains("Deployment", "HTTPRoute", "ServiceMonitor", "PrometheusRule");
        assertThat(TypedManifests.faults(typed)).isEmpty();
    }

    @Test
    void aWrongManifestOfKubernetesWouldBeNoticed() throws IOException, InterruptedException {
        List<Manifest> wrong = List.of(
                wrong("Deployment", CONTAINER, service -> service.put("terminationGracePeriod", 3)),
                wrong("Deployment", CONTAINER + "/livenessProbe", probe -> probe.put("periodSeconds", "10")),
                wrong("Deployment", "/spec/strategy", strategy -> strategy.put("type", "Rolling")),
                wrong("Job", "/spec", job -> job.put("backofLimit", 3)),
                wrong("Service", "/spec/ports/0", port -> port.put("port", "http")),
                wrong("ServiceAccount", "", account -> account.put("automountServiceAccountToken", "no")),
                wrong("PodDisruptionBudget", "/spec", budget -> budget.remove("selector"))
                        .changed("/spec", budget -> budget.put("maxUnavailible", 1)),
                wrong("HorizontalPodAutoscaler", "/spec", scaler -> scaler.remove("maxReplicas")),
                wrong("NetworkPolicy", "/spec", policy -> policy.put("policyTypes", "Ingress")),
                wrong("Gateway", "/spec/listeners/0", listener -> listener.put("hostName", "spinn.example")),
                wrong("HTTPRoute", "/spec/rules/0", rule -> rule.put("backendRefs", "portal")),
                wrong("ServiceMonitor", "/spec/endpoints/0", endpoint -> endpoint.put("intervall", "15s")),
                wrong("PodMonitor", "/spec/selector", selector -> selector.put("matchLabel", "kafka")),
                wrong("PrometheusRule", "/spec/groups/0/rules/0", rule -> rule.put("duration", "1m")));
        assertThat(TypedManifests.faults(wrong))
                .extracting(TypedManifests.Fault::manifest)
                .containsAll(wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "production"})
    void everyResourceOfAnOperatorHasItsSchema(String overlay) throws IOException, InterruptedException {
        ClosedSchemas operators = ClosedSchemas.published();
        List<Manifest> resources =
                Kubectl.all(overlay).stream().filter(ClosedSchemas::cover).toList();
        assertThat(resources).extracting(Manifest::kind).contains("Kafka", "KafkaTopic", "KafkaUser", "Cluster");
        assertThat(resources).flatExtracting(operators::faults).isEmpty();
    }

    @Test
    void aWrongResourceOfAnOperatorWouldBeNoticed() throws IOException, InterruptedException {
        ClosedSchemas operators = ClosedSchemas.published();
        List<Manifest> wrong = List.of(
                wrong("Kafka", "/spec/kafka/listeners/0", listener -> listener.put("tsl", true)),
                wrong("Kafka", "/spec/kafka/authorization", authorization -> authorization.put("type", "simpel")),
                wrong("KafkaNodePool", "/spec", pool -> pool.put("replicas", "three")),
                wrong("KafkaTopic", "/spec", topic -> topic.put("replica", 3)),
                wrong("KafkaUser", "/spec/authorization/acls/0", acl -> acl.put("operation", "Read")),
                wrong("Cluster", "/spec/postgresql/synchronous", quorum -> quorum.put("method", "all")),
                wrong("Cluster", "/spec/managed/roles/0", role -> role.put("canLogin", true)),
                wrong("ObjectStore", "/spec", store -> store.put("retention", "30d")),
                wrong("ScheduledBackup", "/spec", backup -> backup.remove("schedule")));
        for (Manifest manifest : wrong) {
            assertThat(operators.faults(manifest)).as(manifest.toString()).isNotEmpty();
        }
    }

    private static Manifest wrong(String kind, String pointer, Consumer<ObjectNode> change)
            throws IOException, InterruptedException {
        return Kubectl.all("production").stream()
                .filter(manifest -> manifest.is(kind))
                .findFirst()
                .orElseThrow()
                .changed(pointer, change);
    }
}
