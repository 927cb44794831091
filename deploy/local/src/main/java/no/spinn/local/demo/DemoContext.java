package no.spinn.local.demo;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import no.spinn.local.LauncherException;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;
import no.spinn.local.TokenClient;

/** What the scenarios share: the addresses of the services, tokens and the transcript. */
record DemoContext(Transcript transcript, LocalSettings settings, TokenClient tokens) {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    URI at(Service service, String path) {
        return URI.create(settings.address(service) + path);
    }

    String token(String organisation, String scopes) throws IOException, InterruptedException {
        return tokens.request(organisation, scopes, null);
    }

    /** Adds an Idempotency-Key, so that the request can be repeated safely. */
    static Request once(Request request) {
        return request.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    Reply await(Request request, Predicate<Reply> arrived) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(TIMEOUT);
        while (Instant.now().isBefore(deadline)) {
            Reply reply = transcript.ask(request);
            if (arrived.test(reply)) {
                return reply;
            }
            Thread.sleep(20);
        }
        throw new LauncherException(
                "The demo stops: no result from %s in %d s.".formatted(request.address(), TIMEOUT.toSeconds()));
    }
}
