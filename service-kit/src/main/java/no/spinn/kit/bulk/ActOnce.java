package no.spinn.kit.bulk;

import jakarta.inject.Singleton;
import no.spinn.kit.idempotency.ItemKeys;

/** Does an item, unless it was done before under its key. In the transaction of the caller. */
@Singleton
class ActOnce {

    private final ItemKeys keys;

    ActOnce(ItemKeys keys) {
        this.keys = keys;
    }

    /** Does an item that has a key of its own or none. */
    <I extends BulkItem> BulkOutcome act(Placed<I> one, BulkWork<I> work) {
        String key = one.item().key();
        return key == null ? BulkOutcome.done(one.place(), one.item(), work.act(one.item())) : act(one, key, work);
    }

    /** Does an item under its own key, or under the key of the request and its place. */
    <I extends BulkItem> BulkOutcome act(Placed<I> one, BulkWork<I> work, String requestKey) {
        String own = one.item().key();
        return act(one, own == null ? requestKey + " " + one.place() : own, work);
    }

    private <I extends BulkItem> BulkOutcome act(Placed<I> one, String key, BulkWork<I> work) {
        return keys.find(key, one.item(), BulkOutcome.class)
                .map(earlier -> earlier.again(one.place()))
                .orElseGet(() -> {
                    BulkOutcome outcome = BulkOutcome.done(one.place(), one.item(), work.act(one.item()));
                    keys.add(key, one.item(), outcome);
                    return outcome;
                });
    }
}
