package no.spinn.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What holds for every pod of Spinn by itself. The schemas of Kubernetes allow more. */
final class PodRules {

    private static final String POD = "/spec/template/spec";
    private static final String SERVICE = POD + "/containers/0";
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|JAAS|ACCESS_KEY).*");
    /** What ends after the requests have: consumer, relay and the JVM itself. */
    private static final Duration REST = Duration.ofSeconds(15);

    private final Manifest workload;
    private final List<String> faults = new ArrayList<>();

    private PodRules(Manifest workload) {
        this.workload = workload;
    }

    /** Whether the manifest makes pods. */
    static boolean cover(Manifest manifest) {
        return manifest.is("Deployment") || manifest.is("Job");
    }

    static List<String> faults(Manifest workload) {
        PodRules rules = new PodRules(workload);
        rules.needsNoRights();
        rules.hasNoSecretInPlainText();
        rules.hasBounds();
        if (workload.is("Deployment")) {
            rules.isReplacedWithoutGap();
            rules.isProbed();
            rules.hasTimeToEnd();
        }
        return rules.faults;
    }

    private void needsNoRights() {
        expect(POD + "/automountServiceAccountToken", "false");
        expect(POD + "/enableServiceLinks", "false");
        expect(POD + "/securityContext/runAsNonRoot", "true");
        expect(POD + "/securityContext/seccompProfile/type", "RuntimeDefault");
        expect(POD + "/containers/1", "");
        expect(SERVICE + "/securityContext/allowPrivilegeEscalation", "false");
        expect(SERVICE + "/securityContext/readOnlyRootFilesystem", "true");
        expect(SERVICE + "/securityContext/capabilities/drop/0", "ALL");
        workload.list(POD + "/volumes")
                .filter(volume -> volume.at("/emptyDir/medium").asText().equals("Memory"))
                .forEach(volume -> faults.add(workload + ": a volume in memory"));
    }

    private void hasNoSecretInPlainText() {
        workload.list(SERVICE + "/env")
                .filter(variable ->
                        SECRET.matcher(variable.path("name").asText()).matches())
                .filter(variable -> variable.at("/valueFrom/secretKeyRef").isMissingNode())
                .forEach(variable -> faults.add(workload + ": plain " + variable.path("name")));
    }

    private void hasBounds() {
        expect(SERVICE + "/resources/limits/memory", workload.text(SERVICE + "/resources/requests/memory"));
        expectPresent(SERVICE + "/resources/requests/cpu");
        expectPresent(SERVICE + "/resources/limits/memory");
    }

    private void isReplacedWithoutGap() {
        expect("/spec/strategy/rollingUpdate/maxUnavailable", "0");
        expectPresent(POD + "/topologySpreadConstraints/0");
    }

    private void isProbed() {
        Map<String, String> probes =
                Map.of("startupProbe", "started", "livenessProbe", "live", "readinessProbe", "ready");
        new TreeMap<>(probes).forEach((probe, check) -> {
            expect(SERVICE + "/" + probe + "/httpGet/path", "/q/health/" + check);
            expect(SERVICE + "/" + probe + "/httpGet/port", "http");
        });
        JsonNode start = workload.at(SERVICE + "/startupProbe");
        if (start.path("periodSeconds").asInt() * start.path("failureThreshold").asInt() < 120) {
            faults.add(workload + ": less than 120 s to start");
        }
    }

    private void hasTimeToEnd() {
        Duration end = variable("QUARKUS_SHUTDOWN_DELAY")
                .plus(variable("QUARKUS_SHUTDOWN_TIMEOUT"))
                .plus(REST);
        if (workload.at(POD + "/terminationGracePeriodSeconds").asInt() < end.toSeconds()) {
            faults.add(workload + ": killed before it has ended");
        }
    }

    private Duration variable(String name) {
        return workload.list(SERVICE + "/env")
                .filter(variable -> variable.path("name").asText().equals(name))
                .map(variable -> Duration.parse("PT" + variable.path("value").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(workload + " has no " + name));
    }

    private void expect(String pointer, String value) {
        if (!workload.text(pointer).equals(value)) {
            faults.add("%s: %s is %s".formatted(workload, pointer, workload.at(pointer)));
        }
    }

    private void expectPresent(String pointer) {
        if (workload.at(pointer).isMissingNode()) {
            faults.add("%s: no %s".formatted(workload, pointer));
        }
    }
}
