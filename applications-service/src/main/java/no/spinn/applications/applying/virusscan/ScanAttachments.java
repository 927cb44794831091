package no.spinn.applications.applying.virusscan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.Attachments;
import no.spinn.applications.applying.attachment.store.AttachmentStore;
import no.spinn.applications.applying.virusscan.Scans.QueuedScan;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import org.jboss.logging.Logger;

/** Scans waiting attachments one after the other. Safe with any number of replicas. */
@ApplicationScoped
class ScanAttachments {

    private static final Logger LOG = Logger.getLogger(ScanAttachments.class);

    private final Scans scans;
    private final Clamd clamd;
    private final AttachmentStore store;
    private final Attachments attachments;
    private final Applications applications;
    private final Audit audit;
    private volatile boolean stopping;

    ScanAttachments(
            Scans scans,
            Clamd clamd,
            AttachmentStore store,
            Attachments attachments,
            Applications applications,
            Audit audit) {
        this.scans = scans;
        this.clamd = clamd;
        this.store = store;
        this.attachments = attachments;
        this.applications = applications;
        this.audit = audit;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scan() {
        if (!clamd.isConfigured()) {
            return;
        }
        Optional<QueuedScan> queued = scans.next();
        while (queued.isPresent() && scan(queued.get()) && !stopping) {
            queued = scans.next();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Returns whether to continue with the next attachment. */
    private boolean scan(QueuedScan queued) {
        Optional<Attachment> attachment =
                QuarkusTransaction.requiringNew().call(() -> attachments.findByIdOptional(queued.attachmentId()));
        if (attachment.isEmpty()) {
            // Deleted in the meantime, together with its queue entry.
            return true;
        }
        try (InputStream bytes = store.open(attachment.get().location())) {
            settle(queued, clamd.scan(bytes));
            return true;
        } catch (IOException | RuntimeException away) {
            if (stopping) {
                // Its lease expires, so it is scanned again without further action.
                return false;
            }
            LOG.warnf("attachment %s is not scanned yet: %s", queued.attachmentId(), away.getMessage());
            scans.putBack(queued);
            return false;
        }
    }

    private void settle(QueuedScan queued, ScanResult result) {
        switch (result) {
            case ScanResult.Clean() -> record(queued, Attachment::markClean);
            case ScanResult.Infected(String signature) ->
                record(queued, attachment -> {
                    attachment.markInfected(signature);
                    audit.record(found(attachment, signature));
                });
            case ScanResult.Unscannable(String reason) -> {
                // It keeps waiting, and cannot be downloaded, until the scanner is configured to accept it.
                LOG.errorf("attachment %s cannot be scanned: %s", queued.attachmentId(), reason);
                scans.putBack(queued);
            }
        }
    }

    // Under the lock of the application, so that no submission happens in between.
    private void record(QueuedScan queued, Consumer<Attachment> finding) {
        QuarkusTransaction.requiringNew().run(() -> {
            applications.findByIdOptional(queued.applicationId(), LockModeType.PESSIMISTIC_WRITE);
            attachments.findByIdOptional(queued.attachmentId()).ifPresent(finding);
            scans.finish(queued);
        });
    }

    private static AuditEntry found(Attachment attachment, String signature) {
        return new AuditEntry(
                "find_infected",
                "application",
                attachment.applicationId().toString(),
                null,
                null,
                signature,
                Map.of(
                        "name",
                        attachment.file().name(),
                        "sha256",
                        attachment.file().sha256()));
    }
}
