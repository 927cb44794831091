package no.spinn.portal.pages.upstream;

import no.spinn.portal.route.Service;

/** A service is away, too slow or overloaded, so a page cannot be drawn. */
public final class ServiceAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceAwayException(Service service, Throwable cause) {
        super(service.word() + "-service does not answer: " + cause.getMessage(), cause, false, false);
    }

    ServiceAwayException(Service service, int status) {
        super("%s-service answers %d".formatted(service.word(), status), null, false, false);
    }
}
