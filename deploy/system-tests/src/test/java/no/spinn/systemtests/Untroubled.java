package no.spinn.systemtests;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;

/** A client that sends a request again, the same one, until it has an answer that is about the request. */
final class Untroubled {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Set<Integer> AGAIN = Set.of(429, 500, 502, 503, 504);

    private Untroubled() {}

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
