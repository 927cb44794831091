package no.spinn.local;

import java.util.Locale;

/** The three services and their default ports. */
public enum Service {
    INSTRUMENTS(8081, 8091),
    APPLICATIONS(8082, 8092),
    MATCHING(8083, 8093);

    private final Ports defaultPorts;

    Service(int defaultPort, int defaultManagementPort) {
        this.defaultPorts = new Ports(defaultPort, defaultManagementPort);
    }

    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String folder() {
        return database() + "-service";
    }

    Ports defaultPorts() {
        return defaultPorts;
    }

    String portVariable() {
        return "SPINN_" + name() + "_PORT";
    }

    String managementPortVariable() {
        return "SPINN_" + name() + "_MANAGEMENT_PORT";
    }
}
