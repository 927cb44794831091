package no.spinn.kit.idempotency;

import java.security.MessageDigest;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The first answer to a key, and the fingerprint of the request that it answers. */
record StoredAnswer(byte[] request, int status, String headers, byte @Nullable [] body) {

    /** This answer, if the request is the same as the first. */
    StoredAnswer madeFor(byte[] sameRequest) {
        if (!MessageDigest.isEqual(request, sameRequest)) {
            throw new Refusal(
                    KitProblem.IDEMPOTENCY_KEY_REUSED,
                    "The key belongs to another request. Use a new key for a new act.");
        }
        return this;
    }
}
