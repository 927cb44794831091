package no.spinn.systemtests;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.spinn.local.Service;
import org.jspecify.annotations.Nullable;

/** A client that repeats a request until the response is neither an overload nor an outage. */
final class RetryingClient {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** The statuses of overload and outage. Any other failure, above all a 500, is an error of the service. */
    private static final Set<Integer> AGAIN = Set.of(429, 503);

    private RetryingClient() {}

    /** Sends an act, with the same Idempotency-Key at each attempt. */
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

    /** @param request identical at each attempt, with its Idempotency-Key */
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
            } catch (Exception unreachable) {
                last = unreachable.toString();
            }
            Thread.sleep(PAUSE);
        }
        throw new AssertionError("no response in " + PATIENCE + "; the last one was " + last);
    }
}
