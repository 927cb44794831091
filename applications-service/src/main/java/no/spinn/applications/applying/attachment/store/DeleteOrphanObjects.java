package no.spinn.applications.applying.attachment.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.applying.attachment.AttachmentSettings;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;

/** Deletes the objects that belong to no attachment. Safe with any number of replicas. */
@ApplicationScoped
class DeleteOrphanObjects {

    private static final Logger LOG = Logger.getLogger(DeleteOrphanObjects.class);

    /** A small batch: its rows are locked while the store deletes the objects one by one. */
    private static final int BATCH = 20;

    private final OrphanObjects orphans;
    private final S3Objects objects;
    private final AttachmentSettings settings;

    DeleteOrphanObjects(OrphanObjects orphans, S3Objects objects, AttachmentSettings settings) {
        this.orphans = orphans;
        this.objects = objects;
        this.settings = settings;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        if (!objects.isConfigured()) {
            return;
        }
        try {
            while (sweepSome() == BATCH) {
                // continue until nothing is left
            }
        } catch (SdkException away) {
            // The transaction was rolled back, so their rows are still there.
            LOG.warnf("orphan objects could not be deleted: %s", away.getMessage());
        }
    }

    private int sweepSome() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<String> keys = orphans.take(settings.s3().orphanAge(), BATCH);
            keys.forEach(objects::delete);
            return keys.size();
        });
    }
}
