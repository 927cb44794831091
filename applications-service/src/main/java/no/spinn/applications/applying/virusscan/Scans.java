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

    /** An attachment in the queue, taken by one replica for a while. */
    record Turn(UUID attachmentId, UUID applicationId, int attempts) {}

    /** In which state an attachment begins. */
    public AttachmentState firstState() {
        return clamd.isConfigured() ? AttachmentState.WAITING : AttachmentState.UNSCANNED;
    }

    /** Lets a new attachment queue, unless there is nobody to queue for. */
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
     * Takes the one that has waited longest. No lock is held while it is scanned: it is only not due again before a scan must
     * have ended, so that one that was lost with its replica comes up again.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Turn> next() {
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
                .map(row -> new Turn(
                        row.get("attachment_id", UUID.class),
                        row.get("application_id", UUID.class),
                        row.get("attempts", Integer.class)))
                .findFirst();
    }

    /** Puts it back, for longer after each attempt. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void putBack(Turn turn) {
        Duration pause = settings.retry().multipliedBy(Math.min(turn.attempts(), MOST_PAUSES));
        database.createNativeQuery("""
                        UPDATE attachment_scan SET due_at = clock_timestamp() + make_interval(secs => :pause)
                        WHERE attachment_id = :attachment""")
                .setParameter("pause", (double) pause.toMillis() / 1000)
                .setParameter("attachment", turn.attachmentId())
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void finish(Turn turn) {
        database.createNativeQuery("DELETE FROM attachment_scan WHERE attachment_id = :attachment")
                .setParameter("attachment", turn.attachmentId())
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long countWaiting() {
        return ((Number) database.createNativeQuery("SELECT count(*) FROM attachment_scan")
                        .getSingleResult())
                .longValue();
    }
}
