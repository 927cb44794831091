package no.spinn.kit.idempotency;

import java.security.MessageDigest;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The first response to a key, with the fingerprint of its request. */
record StoredResponse(byte[] request, int status, String headers, byte @Nullable [] body) {

    /** This response, if the request equals the first one. Refuses otherwise. */
    StoredResponse madeFor(byte[] sameRequest) {
        if (!MessageDigest.isEqual(request, sameRequest)) {
            throw new Refusal(KitProblem.IDEMPOTENCY_KEY_REUSED, KitDetail.KEY_REUSED.words());
        }
        return this;
    }
}
