package no.spinn.applications.applying.attachment.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.applying.attachment.AttachmentSettings;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;

/** Deletes the objects that belong to no attachment, with any number of replicas. */
@ApplicationScoped
class SweepOrphans {

    private static final Logger LOG = Logger.getLogger(SweepOrphans.class);

    /** Few: their rows are locked while the store deletes them one by one. */
    private static final int BATCH = 20;

    private final Orphans orphans;
    private final S3Objects objects;
    private final AttachmentSettings settings;

    SweepOrphans(Orphans orphans, S3Objects objects, AttachmentSettings settings) {
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
                // there are more
            }
        } catch (SdkException away) {
            // Their rows are still there.
            LOG.warnf("orphans stay for now: %s", away.getMessage());
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
