package no.spinn.local;

import java.util.List;

/**
 * The ports of one replica.
 *
 * @param service where clients are served, with health checks and documents
 * @param management where metrics are read
 */
public record Ports(int service, int management) {

    static final int COUNT = 2;

    static Ports free() {
        return of(LocalSettings.freePorts(COUNT));
    }

    static Ports of(List<Integer> two) {
        return new Ports(two.getFirst(), two.getLast());
    }
}
