package no.spinn.applications.applying.attachment.store;

import java.io.InputStream;
import java.util.function.Function;
import no.spinn.applications.applying.attachment.FileContent;
import no.spinn.applications.applying.attachment.Location;

/** Keeps bytes. They go by themselves once no attachment is there any more. */
public interface AttachmentStore {

    /**
     * Keeps the bytes for good, together with what {@code record} writes, or keeps nothing at all.
     *
     * @param record is called within a transaction, with the place of the bytes
     */
    <T> T keep(FileContent content, Function<Location, T> record);

    /**
     * Reads bytes that were kept. Holds no connection to the database while nobody reads, so that whoever reads slowly
     * disturbs nobody. Throws a {@link no.spinn.kit.problem.Refusal} when they cannot be had at the moment.
     */
    InputStream open(Location location);
}
