package no.spinn.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Runs an {@link Idempotent} method at most once for each key of a consumer. The change, the response and the key are written
 * in one transaction: after a crash, either all of them exist or none.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";
    private static final String REPLAYED = "Idempotent-Replayed";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final IdempotencyKeys keys;
    private final RequestFingerprint fingerprint;
    private final StoredResponses answers;
    private final Caller caller;
    private final HttpHeaders headers;

    IdempotencyInterceptor(
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

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = requireKey(headers.getHeaderString(HEADER));
        String consumer = caller.organisation().value();
        byte[] request = fingerprint.of(call.getParameters());
        return QuarkusTransaction.requiringNew().call(() -> {
            keys.lock(consumer, key);
            StoredResponse first = keys.find(consumer, key);
            if (first != null) {
                return Response.fromResponse(answers.replay(first.madeFor(request)))
                        .header(REPLAYED, true)
                        .build();
            }
            StoredResponse answer = answers.store((Response) call.proceed(), request);
            keys.add(consumer, key, answer);
            return answers.replay(answer);
        });
    }

    private static String requireKey(@Nullable String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new Refusal(
                    KitProblem.IDEMPOTENCY_KEY_REQUIRED,
                    KitDetail.KEY_REQUIRED.words(),
                    List.of(KeyIssue.MISSING.at("")));
        }
        return key;
    }
}
