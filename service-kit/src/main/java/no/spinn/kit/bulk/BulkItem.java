package no.spinn.kit.bulk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One act of a request for many. */
public interface BulkItem {

    /** What a key may consist of: the same as an Idempotency-Key. */
    String KEY = "[\\x21-\\x7e]{1,100}";

    /** What a key is for, in the OpenAPI document. */
    String ABOUT_KEY =
            "A key of your choice. An item that is sent again with its key, in this or another request to the same address, does not "
                    + "act twice.";

    /** The key with which the item can be sent again; null for none of its own. */
    @Nullable
    String key();

    /** The id of the resource that the item is about. */
    UUID subject();

    /** The member that has what a request for this act alone has as its body; null when that is the item itself. */
    default @Nullable String body() {
        return null;
    }
}
