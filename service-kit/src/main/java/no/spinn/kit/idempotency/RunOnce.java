package no.spinn.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Runs a request at most once for each Idempotency-Key of a consumer. The change, the response and the key are written in one
 * transaction: after a crash, either all of them exist or none.
 */
@Singleton
public class RunOnce {

    static final String HEADER = "Idempotency-Key";
    private static final String REPLAYED = "Idempotent-Replayed";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final IdempotencyKeys keys;
    private final RequestFingerprint fingerprint;
    private final StoredResponses answers;
    private final Caller caller;
    private final HttpHeaders headers;

    RunOnce(
            IdempotencyKeys keys,
            RequestFingerprint fingerprint,
            StoredResponses answers,
            Caller caller,
            @Context HttpHeaders headers) {
        this.keys = keys;
        this.fingerprint = fingerprint;
        this.answers = answers;
        this.caller = caller;
        this.headers = headers;
    }

    /**
     * Runs the work in a transaction of its own, or returns its first response.
     *
     * @param request all that the response depends on, as values that can be written as JSON
     */
    public Response run(Object[] request, Callable<Response> work) {
        String key = requireKey();
        String consumer = caller.organisation().value();
        byte[] asked = fingerprint.of(request);
        return QuarkusTransaction.requiringNew().call(() -> {
            keys.lock(consumer, key);
            StoredResponse first = keys.find(consumer, key);
            if (first != null) {
                return Response.fromResponse(answers.replay(first.madeFor(asked)))
                        .header(REPLAYED, true)
                        .build();
            }
            Response response = work.call();
            StoredResponse answer = answers.store(response, asked);
            keys.add(consumer, key, answer);
            return answers.first(response, answer);
        });
    }

    /** Returns the key of the request. Refuses a request without one. */
    public String requireKey() {
        @Nullable String key = headers.getHeaderString(HEADER);
        if (key == null || !KEY.matcher(key).matches()) {
            throw new Refusal(
                    KitProblem.IDEMPOTENCY_KEY_REQUIRED,
                    KitDetail.KEY_REQUIRED.words(),
                    List.of(KeyIssue.MISSING.at("")));
        }
        return key;
    }
}
