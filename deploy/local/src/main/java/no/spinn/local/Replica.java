package no.spinn.local;

import java.net.URI;

/**
 * One of the processes of a service.
 *
 * @param number 1 for the first one, which the suite starts
 */
record Replica(Service service, int number, int port) {

    String name() {
        return number == 1 ? service.folder() : service.folder() + "-" + number;
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }
}
