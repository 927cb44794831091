package no.spinn.kit.bulk;

import java.util.List;
import java.util.UUID;

/** What the items of a request do. */
public interface BulkWork<I extends BulkItem> {

    /** Locks these resources in the order of their ids, so that concurrent requests do not deadlock. */
    void lock(List<UUID> subjects);

    /** Loads these resources, with their rows locked, by few statements. Omits those that do not exist. */
    void load(List<UUID> subjects);

    /** Does one item, and writes its changes to the database. Refuses as a request for this act alone would. */
    BulkDone act(I item);
}
