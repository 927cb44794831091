package no.spinn.applications.applying.upload.spool;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.attachment.AttachmentSettings;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.jboss.logging.Logger;

/**
 * Receives request bodies. The client decides how long that takes, so nothing scarce is held in the meantime: no database
 * connection, which a few slow clients would exhaust, and no memory; only a limited amount of disk, for a limited time.
 */
@ApplicationScoped
public class Spool {

    private static final Logger LOG = Logger.getLogger(Spool.class);

    private static final int PART = 64 << 10;

    private final AttachmentSettings.Spool settings;
    private final long room;
    private final AtomicLong taken = new AtomicLong();

    Spool(AttachmentSettings settings) {
        this.settings = settings.spool();
        this.room = this.settings.size().asLongValue();
    }

    /** Receives a complete body. Refused and deleted when the connection breaks, it takes too long, or the spool is full. */
    public SpooledFile receive(InputStream body) {
        try {
            SpooledFile file = SpooledFile.in(settings.directory(), this::release);
            try {
                receive(body, file);
                return file;
            } catch (IOException | RuntimeException failed) {
                file.close();
                throw failed;
            }
        } catch (IOException full) {
            LOG.errorf(full, "cannot write a file in %s", settings.directory());
            throw noRoom();
        }
    }

    private void receive(InputStream body, SpooledFile file) throws IOException {
        long begin = System.nanoTime();
        byte[] part = new byte[PART];
        int count;
        while ((count = next(body, part)) >= 0) {
            requireTime(Duration.ofNanos(System.nanoTime() - begin));
            file.append(part, count);
            requireRoom(taken.addAndGet(count));
        }
        file.complete();
    }

    private static int next(InputStream body, byte[] part) {
        try {
            return body.read(part);
        } catch (IOException brokenOff) {
            // The client is gone and gets no response; a refusal keeps this out of the error log.
            throw new Refusal(KitProblem.MALFORMED, ApplicationDetail.BODY_INCOMPLETE.words());
        }
    }

    private void requireTime(Duration used) {
        if (used.compareTo(settings.time()) > 0) {
            throw new ApplicationRefused(
                    ApplicationProblem.UPLOAD_TOO_SLOW,
                    ApplicationDetail.UPLOAD_TOO_SLOW.words(
                            Map.of("seconds", settings.time().toSeconds())));
        }
    }

    private void requireRoom(long used) {
        if (used > room) {
            throw noRoom();
        }
    }

    private static Refusal noRoom() {
        return new Refusal(KitProblem.UNAVAILABLE, ApplicationDetail.NO_ROOM_FOR_A_FILE.words());
    }

    private void release(long size) {
        taken.addAndGet(-size);
    }
}
