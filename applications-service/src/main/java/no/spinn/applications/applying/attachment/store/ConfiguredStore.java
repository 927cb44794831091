package no.spinn.applications.applying.attachment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.io.InputStream;
import java.util.function.Function;
import no.spinn.applications.applying.attachment.AttachmentSettings;
import no.spinn.applications.applying.attachment.FileContent;
import no.spinn.applications.applying.attachment.Location;

/** Writes to the configured store, and reads from the store that has the bytes. */
@ApplicationScoped
@Typed(AttachmentStore.class)
class ConfiguredStore implements AttachmentStore {

    private final LargeObjects database;
    private final S3Objects s3;
    private final AttachmentSettings settings;

    ConfiguredStore(LargeObjects database, S3Objects s3, AttachmentSettings settings) {
        this.database = database;
        this.s3 = s3;
        this.settings = settings;
    }

    @Override
    public <T> T keep(FileContent content, Function<Location, T> record) {
        return switch (settings.store()) {
            case DATABASE -> database.keep(content, record);
            case S3 -> s3.keep(content, record);
        };
    }

    @Override
    public InputStream open(Location location) {
        return location.largeObject() == null ? s3.open(location) : database.open(location);
    }
}
