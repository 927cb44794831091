package no.spinn.systemtests;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.spinn.local.Service;
import org.jspecify.annotations.Nullable;

/** A client that sends a request again, the same one, until it has an answer that is about the request. */
final class Untroubled {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** What a service may say when it cannot do its work. Anything else, a 500 above all, is a fault of its own. */
    private static final Set<Integer> AGAIN = Set.of(429, 503);

    private Untroubled() {}

    /** An act, with one Idempotency-Key however often it is sent. */
    static Response act(Organisation who, Service service, String path, String body, @Nullable String version)
            throws InterruptedException {
        UUID key = UUID.randomUUID();
        return ask(() -> {
            var request = who.to(service).header("Idempotency-Key", key);
            if (version != null) {
                request.header("If-Match", version);
            }
            return (body.isEmpty() ? request : request.body(body)).post(path);
        });
    }

    /** @param request the same each time, its Idempotency-Key included */
    static Response ask(Callable<Response> request) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        String last = "";
        while (Instant.now().isBefore(deadline)) {
            try {
                Response answer = request.call();
                if (!AGAIN.contains(answer.statusCode())) {
                    return answer;
                }
                last = answer.asString();
            } catch (Exception nobodyThere) {
                last = nobodyThere.toString();
            }
            Thread.sleep(PAUSE);
        }
        throw new AssertionError("no answer in " + PATIENCE + "; the last one was " + last);
    }
}
