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
import no.spinn.applications.applying.virusscan.Scans.Turn;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import org.jboss.logging.Logger;

/** Shows to the scanner what waits for it, one after the other, with any number of replicas. */
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
        Optional<Turn> turn = scans.next();
        while (turn.isPresent() && scan(turn.get()) && !stopping) {
            turn = scans.next();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Whether it is worth going on with the next. */
    private boolean scan(Turn turn) {
        Optional<Attachment> attachment =
                QuarkusTransaction.requiringNew().call(() -> attachments.findByIdOptional(turn.attachmentId()));
        if (attachment.isEmpty()) {
            // Deleted a moment ago, and its place in the queue with it.
            return true;
        }
        try (InputStream bytes = store.open(attachment.get().location())) {
            settle(turn, clamd.scan(bytes));
            return true;
        } catch (IOException | RuntimeException away) {
            if (stopping) {
                // Its turn comes again by itself.
                return false;
            }
            LOG.warnf("attachment %s is not scanned yet: %s", turn.attachmentId(), away.getMessage());
            scans.putBack(turn);
            return false;
        }
    }

    private void settle(Turn turn, Verdict verdict) {
        switch (verdict) {
            case Verdict.Clean() -> record(turn, Attachment::pass);
            case Verdict.Infected(String signature) ->
                record(turn, attachment -> {
                    attachment.condemn(signature);
                    audit.record(found(attachment, signature));
                });
            case Verdict.Unjudged(String reason) -> {
                // It goes on waiting, and can be had by nobody, until the scanner is set up to take it.
                LOG.errorf("attachment %s cannot be scanned: %s", turn.attachmentId(), reason);
                scans.putBack(turn);
            }
        }
    }

    // Under the application's lock, like everything that is done with it: nothing is submitted in between.
    private void record(Turn turn, Consumer<Attachment> finding) {
        QuarkusTransaction.requiringNew().run(() -> {
            applications.findByIdOptional(turn.applicationId(), LockModeType.PESSIMISTIC_WRITE);
            attachments.findByIdOptional(turn.attachmentId()).ifPresent(finding);
            scans.finish(turn);
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
