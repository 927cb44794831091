package no.spinn.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.Caller;

/**
 * The keys of the items of requests that have many. What came of an item is stored in the transaction of the item, so that an item
 * that is sent again does not act twice.
 */
@Singleton
public class ItemKeys {

    /** No Idempotency-Key contains a space, so the key of an item never equals the key of a request. */
    private static final String PREFIX = "item ";

    private static final int DONE = 200;

    private final IdempotencyKeys keys;
    private final RequestFingerprint fingerprint;
    private final ObjectMapper json;
    private final Caller caller;

    ItemKeys(IdempotencyKeys keys, RequestFingerprint fingerprint, ObjectMapper json, Caller caller) {
        this.keys = keys;
        this.fingerprint = fingerprint;
        this.json = json;
        this.caller = caller;
    }

    /** Returns what came of the item with this key before. Refuses when that item was another one. */
    public <T> Optional<T> find(String key, Object item, Class<T> type) {
        StoredResponse first = keys.find(consumer(), PREFIX + key);
        return first == null ? Optional.empty() : Optional.of(read(first.madeFor(request(item)), type));
    }

    /** Stores what came of an item. Refuses when a concurrent request has the same key. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String key, Object item, Object result) {
        StoredResponse done = new StoredResponse(request(item), DONE, "{}", write(result));
        if (!keys.addIfAbsent(consumer(), PREFIX + key, done)) {
            throw new Refusal(KitProblem.IDEMPOTENCY_KEY_IN_USE, KitDetail.KEY_IN_USE.words());
        }
    }

    private String consumer() {
        return caller.organisation().value();
    }

    private byte[] request(Object item) {
        return fingerprint.of(new Object[] {item});
    }

    private byte[] write(Object result) {
        try {
            return json.writeValueAsBytes(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the result of an item cannot be written as JSON", e);
        }
    }

    private <T> T read(StoredResponse done, Class<T> type) {
        try {
            return json.readValue(Objects.requireNonNull(done.body()), type);
        } catch (IOException e) {
            throw new IllegalStateException("a stored result must be readable", e);
        }
    }
}
