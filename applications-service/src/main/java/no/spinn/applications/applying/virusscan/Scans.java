package no.spinn.applications.applying.virusscan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.AttachmentSettings;
import no.spinn.applications.applying.attachment.AttachmentState;

/** The queue of attachments that wait for the scanner. */
@ApplicationScoped
public class Scans {

    private static final int MOST_PAUSES = 20;

    private final EntityManager database;
    private final Clamd clamd;
    private final AttachmentSettings.Clamd settings;

    Scans(EntityManager database, Clamd clamd, AttachmentSettings settings) {
        this.database = database;
        this.clamd = clamd;
        this.settings = settings.clamd();
    }

    /** A queued attachment, leased by one replica. */
    record QueuedScan(UUID attachmentId, UUID applicationId, int attempts) {}

    /** Returns the initial state of a new attachment. */
    public AttachmentState firstState() {
        return clamd.isConfigured() ? AttachmentState.WAITING : AttachmentState.UNSCANNED;
    }

    /** Adds a new attachment to the queue, if a scanner is configured. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(Attachment attachment) {
        if (attachment.state() != AttachmentState.WAITING) {
            return;
        }
        database.flush();
        database.createNativeQuery(
                        "INSERT INTO attachment_scan (attachment_id, application_id) VALUES (:attachment, :application)")
                .setParameter("attachment", attachment.id())
                .setParameter("application", attachment.applicationId())
                .executeUpdate();
    }

    /**
     * Leases the attachment that has waited longest. No lock is held during the scan. The entry is due again after the
     * lease, which is longer than any scan, so that an attachment is scanned again when its replica dies.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<QueuedScan> next() {
        List<Tuple> taken = database.createNativeQuery("""
                        UPDATE attachment_scan
                        SET attempts = attempts + 1, due_at = clock_timestamp() + make_interval(secs => :lease)
                        WHERE attachment_id = (
                            SELECT attachment_id FROM attachment_scan WHERE due_at <= clock_timestamp()
                            ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING attachment_id, application_id, attempts""", Tuple.class)
                .setParameter(
                        "lease", (double) settings.timeout().multipliedBy(2).toSeconds())
                .getResultList();
        return taken.stream()
                .map(row -> new QueuedScan(
                        row.get("attachment_id", UUID.class),
                        row.get("application_id", UUID.class),
                        row.get("attempts", Integer.class)))
                .findFirst();
    }

    /** Makes the attachment due again later; the delay grows with each attempt. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void putBack(QueuedScan queued) {
        Duration pause = settings.retry().multipliedBy(Math.min(queued.attempts(), MOST_PAUSES));
        database.createNativeQuery("""
                        UPDATE attachment_scan SET due_at = clock_timestamp() + make_interval(secs => :pause)
                        WHERE attachment_id = :attachment""")
                .setParameter("pause", (double) pause.toMillis() / 1000)
                .setParameter("attachment", queued.attachmentId())
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void finish(QueuedScan queued) {
        database.createNativeQuery("DELETE FROM attachment_scan WHERE attachment_id = :attachment")
                .setParameter("attachment", queued.attachmentId())
                .executeUpdate();
    }

    long countWaiting() {
        return ((Number) database.createNativeQuery("SELECT count(*) FROM attachment_scan")
                        .getSingleResult())
                .longValue();
    }
}
