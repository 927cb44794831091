package no.spinn.local;

import java.net.URI;

/**
 * One of the processes of a service.
 *
 * @param number 1 for the first one, which the suite starts
 */
record Replica(Service service, int number, Ports ports) {

    String name() {
        return number == 1 ? service.folder() : service.folder() + "-" + number;
    }

    /** Where metrics are. */
    URI management() {
        return URI.create("http://localhost:" + ports.management());
    }

    URI address() {
        return URI.create("http://localhost:" + ports.service());
    }
}
