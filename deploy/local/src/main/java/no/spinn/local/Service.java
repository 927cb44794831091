package no.spinn.local;

import java.util.Locale;

/** The three services and their default ports. */
public enum Service {
    INSTRUMENTS(8081),
    APPLICATIONS(8082),
    MATCHING(8083);

    private final int defaultPort;

    Service(int defaultPort) {
        this.defaultPort = defaultPort;
    }

    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String folder() {
        return database() + "-service";
    }

    int defaultPort() {
        return defaultPort;
    }

    String portVariable() {
        return "SPINN_" + name() + "_PORT";
    }
}
