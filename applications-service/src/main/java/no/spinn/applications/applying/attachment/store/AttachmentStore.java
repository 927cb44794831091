package no.spinn.applications.applying.attachment.store;

import java.io.InputStream;
import java.util.function.Function;
import no.spinn.applications.applying.attachment.FileContent;
import no.spinn.applications.applying.attachment.Location;

/** Stores bytes. They are deleted automatically after their attachment. */
public interface AttachmentStore {

    /**
     * Stores the bytes together with the rows that {@code record} writes, or nothing at all.
     *
     * @param record is called within a transaction, with the location of the bytes
     */
    <T> T keep(FileContent content, Function<Location, T> record);

    /**
     * Reads stored bytes. Holds no database connection between reads, so that a slow client blocks nobody. Throws a {@link
     * no.spinn.kit.problem.Refusal} when the store is not available.
     */
    InputStream open(Location location);
}
