package no.spinn.local;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The gateways of a suite: the portal, and those that tests add. */
final class Gateways {

    private static final String PORTAL = "portal";

    private final LocalSettings settings;
    private final ServiceCommand command;
    private final Progress progress;
    private final ProcessRecords records;
    private final List<GatewayProcess> started = new CopyOnWriteArrayList<>();

    Gateways(LocalSettings settings, ServiceCommand command, Progress progress, ProcessRecords records) {
        this.settings = settings;
        this.command = command;
        this.progress = progress;
        this.records = records;
    }

    /** Starts the portal before the first replica of each service, and waits until it is ready. */
    void startPortal() throws IOException, InterruptedException {
        start(PORTAL, settings.portal(), GatewayProcess.before(firstReplicas()));
    }

    /** Starts another gateway on free ports; services that are not named have their first replica. */
    GatewayProcess add(Map<Service, List<String>> replicas, Map<String, String> variables)
            throws IOException, InterruptedException {
        Map<Service, List<String>> all = firstReplicas();
        all.putAll(replicas);
        Map<String, String> environment = GatewayProcess.before(all);
        environment.putAll(variables);
        return start(PORTAL + "-" + (started.size() + 1), Ports.free(), environment);
    }

    /** The name and log of one that has ended, if any. */
    Optional<String> failed() {
        return started.stream()
                .filter(gateway -> !gateway.process().isAlive())
                .map(gateway -> gateway.name() + "; see " + gateway.log())
                .findFirst();
    }

    void close() {
        started.forEach(GatewayProcess::close);
    }

    private GatewayProcess start(String name, Ports ports, Map<String, String> environment)
            throws IOException, InterruptedException {
        try (Progress.Step step = progress.begin(name)) {
            GatewayProcess process = GatewayProcess.launch(settings, command, name, ports, environment);
            started.add(process);
            records.add(process.name(), process.process().toHandle());
            process.awaitReady();
            step.done();
            return process;
        }
    }

    private Map<Service, List<String>> firstReplicas() {
        Map<Service, List<String>> addresses = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            addresses.put(service, List.of(GatewayProcess.ADDRESS + ":" + settings.port(service)));
        }
        return addresses;
    }
}
