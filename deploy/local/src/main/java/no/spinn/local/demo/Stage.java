package no.spinn.local.demo;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import no.spinn.local.CannotStart;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;
import no.spinn.local.TokenClient;

/** Where the story plays: the services, who speaks to them, and what is printed of it. */
record Stage(Conversation talk, LocalSettings settings, TokenClient tokens) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    URI at(Service service, String path) {
        return URI.create(settings.address(service) + path);
    }

    String token(String organisation, String scopes) throws IOException, InterruptedException {
        return tokens.request(organisation, scopes, null);
    }

    /** The request as an act that can be repeated safely. */
    static Request once(Request request) {
        return request.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    Reply await(Request request, Predicate<Reply> arrived) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            Reply reply = talk.ask(request);
            if (arrived.test(reply)) {
                return reply;
            }
            Thread.sleep(20);
        }
        throw new CannotStart("The story ends here: nothing came from %s in %d s."
                .formatted(request.address(), PATIENCE.toSeconds()));
    }
}
