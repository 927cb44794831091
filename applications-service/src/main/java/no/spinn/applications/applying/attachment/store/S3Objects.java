package no.spinn.applications.applying.attachment.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Typed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.spinn.applications.applying.attachment.AttachmentSettings;
import no.spinn.applications.applying.attachment.FileContent;
import no.spinn.applications.applying.attachment.Location;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.value.Ids;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * An S3-compatible store. It takes no part in transactions: the bytes are stored first, under a unique key that is in the
 * list of orphans until the transaction with the row commits. So whatever fails in between, the list has what must be
 * deleted.
 */
@ApplicationScoped
@Typed(S3Objects.class)
class S3Objects implements AttachmentStore {

    private static final Logger LOG = Logger.getLogger(S3Objects.class);

    private static final String PREFIX = "attachments/";
    private static final String MEDIA_TYPE = "application/octet-stream";

    private final AttachmentSettings settings;
    private final OrphanObjects orphans;
    private final Optional<S3Client> client;

    S3Objects(AttachmentSettings settings, OrphanObjects orphans) {
        this.settings = settings;
        this.orphans = orphans;
        this.client = settings.s3().bucket().map(bucket -> S3Clients.of(settings.s3()));
    }

    /** Fails at startup instead of at the first upload. */
    void requireBucket(@Observes StartupEvent event) {
        if (settings.store() == AttachmentSettings.Store.S3 && client.isEmpty()) {
            throw new IllegalStateException(
                    "spinn.attachments.store is s3; name the bucket as spinn.attachments.s3.bucket");
        }
    }

    @Override
    public <T> T keep(FileContent content, Function<Location, T> record) {
        String key = PREFIX + Ids.next();
        orphans.expect(key);
        put(key, content);
        return QuarkusTransaction.requiringNew().call(() -> {
            orphans.adopt(key);
            return record.apply(Location.object(key));
        });
    }

    // The store verifies the hash, so that it stores exactly the bytes that were checked here.
    private void put(String key, FileContent content) {
        byte[] hash = HexFormat.of().parseHex(content.sha256());
        try {
            client().putObject(
                            request -> request.bucket(bucket())
                                    .key(key)
                                    .contentType(MEDIA_TYPE)
                                    .checksumSHA256(Base64.getEncoder().encodeToString(hash)),
                            RequestBody.fromContentProvider(() -> read(content), content.size(), MEDIA_TYPE));
        } catch (SdkException refused) {
            LOG.warnf("the object store does not accept %s: %s", key, refused.getMessage());
            throw new Refusal(KitProblem.UNAVAILABLE, ApplicationDetail.FILE_NOT_STORABLE.words());
        }
    }

    private static InputStream read(FileContent content) {
        try {
            return content.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(Location location) {
        String key = Objects.requireNonNull(location.objectKey(), "not in S3");
        try {
            return client().getObject(request -> request.bucket(bucket()).key(key));
        } catch (SdkException unreadable) {
            LOG.warnf("the object store cannot read %s: %s", key, unreadable.getMessage());
            throw new Refusal(KitProblem.UNAVAILABLE, ApplicationDetail.FILE_NOT_READABLE.words());
        }
    }

    /** Deletes an object, if it exists. */
    void delete(String key) {
        client().deleteObject(request -> request.bucket(bucket()).key(key));
    }

    boolean isConfigured() {
        return client.isPresent();
    }

    private S3Client client() {
        return client.orElseThrow(
                () -> new IllegalStateException("some attachments are in S3, but no bucket is configured"));
    }

    private String bucket() {
        return settings.s3().bucket().orElseThrow();
    }

    @PreDestroy
    void close() {
        client.ifPresent(S3Client::close);
    }
}
