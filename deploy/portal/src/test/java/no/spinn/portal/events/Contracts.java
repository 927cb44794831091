package no.spinn.portal.events;

import java.nio.file.Path;
import no.spinn.portal.route.Service;

/** The folders that this document is made from. */
final class Contracts {

    static final Path ROOT = Path.of("..", "..");

    private Contracts() {}

    static Path of(Service service) {
        return ROOT.resolve(service.word() + "-service").resolve("contracts");
    }
}
