package no.spinn.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether the objects of one namespace find each other: by labels, names and ports. Kubernetes takes those that find nobody. */
final class References {

    private static final String TEMPLATE = "/spec/template";

    private final List<Manifest> all;
    private final List<String> faults = new ArrayList<>();

    private References(List<Manifest> all) {
        this.all = all;
    }

    static List<String> faults(List<Manifest> all) {
        References references = new References(all);
        all.forEach(references::check);
        return references.faults;
    }

    private void check(Manifest manifest) {
        switch (manifest.kind()) {
            case "Deployment" -> checkDeployment(manifest);
            case "Service" -> checkService(manifest);
            case "PodDisruptionBudget" -> selectsPods(manifest, "/spec/selector/matchLabels");
            case "NetworkPolicy" -> selectsPods(manifest, "/spec/podSelector/matchLabels");
            case "HorizontalPodAutoscaler" -> checkScaler(manifest);
            case "ServiceMonitor" -> checkMonitor(manifest);
            case "HTTPRoute" ->
                manifest.list("/spec/rules")
                        .flatMap(rule -> Manifest.elements(rule.path("backendRefs")))
                        .forEach(backend -> checkBackend(manifest, backend));
            default -> {
                // refers to nothing here
            }
        }
    }

    private void checkDeployment(Manifest deployment) {
        Map<String, String> labels = deployment.texts(TEMPLATE + "/metadata/labels");
        demand(
                isSelected(labels, deployment, "/spec/selector/matchLabels"),
                deployment,
                "selects other pods than its own");
        demand("spinn".equals(labels.get("app.kubernetes.io/part-of")), deployment, "has pods without part-of");
        demand(
                of("PodDisruptionBudget").anyMatch(budget -> isSelected(labels, budget, "/spec/selector/matchLabels")),
                deployment,
                "has no PodDisruptionBudget");
        demand(
                of("NetworkPolicy").anyMatch(policy -> isSelected(labels, policy, "/spec/podSelector/matchLabels")),
                deployment,
                "has no NetworkPolicy");
        demand(
                of("ServiceAccount")
                        .anyMatch(account ->
                                account.name().equals(deployment.text(TEMPLATE + "/spec/serviceAccountName"))),
                deployment,
                "has an account that does not exist");
    }

    /** Whether a selector with labels of its own selects these; one without selects every pod. */
    private static boolean isSelected(Map<String, String> labels, Manifest manifest, String selector) {
        Map<String, String> wanted = manifest.texts(selector);
        return !wanted.isEmpty() && labels.entrySet().containsAll(wanted.entrySet());
    }

    private void checkService(Manifest service) {
        List<Manifest> pods = selectsPods(service, "/spec/selector");
        service.list("/spec/ports")
                .forEach(port -> pods.forEach(pod -> demand(
                        pod.list(TEMPLATE + "/spec/containers/0/ports")
                                .anyMatch(open -> open.path("name").equals(port.path("targetPort"))),
                        service,
                        "leads to a port that no container has: " + port)));
    }

    private void checkScaler(Manifest scaler) {
        List<Manifest> targets = of(scaler.text("/spec/scaleTargetRef/kind"))
                .filter(target -> target.name().equals(scaler.text("/spec/scaleTargetRef/name")))
                .toList();
        demand(!targets.isEmpty(), scaler, "scales nothing");
        targets.forEach(target -> demand(
                target.at("/spec/replicas").isMissingNode(), target, "has replicas and a scaler, which would fight"));
    }

    private void checkMonitor(Manifest monitor) {
        Map<String, String> wanted = monitor.texts("/spec/selector/matchLabels");
        String port = monitor.text("/spec/endpoints/0/port");
        demand(
                of("Service")
                        .filter(service ->
                                service.texts("/metadata/labels").entrySet().containsAll(wanted.entrySet()))
                        .flatMap(service -> service.list("/spec/ports"))
                        .anyMatch(open -> open.path("name").asText().equals(port)),
                monitor,
                "finds no port of a service");
    }

    private void checkBackend(Manifest route, JsonNode backend) {
        demand(
                of("Service")
                        .filter(service ->
                                service.name().equals(backend.path("name").asText()))
                        .flatMap(service -> service.list("/spec/ports"))
                        .anyMatch(port -> port.path("port").equals(backend.path("port"))),
                route,
                "leads nowhere: " + backend);
    }

    /** The pods that have the labels; those of the operators are not known here. */
    private List<Manifest> selectsPods(Manifest manifest, String pointer) {
        Map<String, String> wanted = manifest.texts(pointer);
        if (wanted.keySet().stream().anyMatch(label -> label.matches("(cnpg|strimzi)\\.io/.*"))) {
            return List.of();
        }
        List<Manifest> selected = all.stream()
                .filter(PodRules::cover)
                .filter(workload ->
                        workload.texts(TEMPLATE + "/metadata/labels").entrySet().containsAll(wanted.entrySet()))
                .toList();
        demand(!selected.isEmpty(), manifest, "selects no pod");
        return selected;
    }

    private Stream<Manifest> of(String kind) {
        return all.stream().filter(manifest -> manifest.is(kind));
    }

    private void demand(boolean holds, Manifest manifest, String otherwise) {
        if (!holds) {
            faults.add(manifest + " " + otherwise);
        }
    }
}
