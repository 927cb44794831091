package no.spinn.applications.applying.upload.spool;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.attachment.AttachmentSettings;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.jboss.logging.Logger;

/**
 * Receives bodies. Whoever sends decides how long that takes, so that nothing scarce is held meanwhile: no connection to the
 * database, which a handful of slow senders would use up, and no memory; only a bounded piece of the disk, for a bounded time.
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

    /** A body that is all there. Refused, and forgotten, when it breaks off, takes too long or finds no room. */
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
            LOG.errorf(full, "no file can be written in %s", settings.directory());
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
            // Nobody is there any more to be told; but it is no fault of ours either, and nothing for the log.
            throw new Refusal(KitProblem.MALFORMED, "The body broke off before its end.");
        }
    }

    private void requireTime(Duration used) {
        if (used.compareTo(settings.time()) > 0) {
            throw new ApplicationRefused(
                    ApplicationProblem.UPLOAD_TOO_SLOW,
                    "A file has to be here within %d seconds."
                            .formatted(settings.time().toSeconds()));
        }
    }

    private void requireRoom(long used) {
        if (used > room) {
            throw noRoom();
        }
    }

    private static Refusal noRoom() {
        return new Refusal(KitProblem.UNAVAILABLE, "There is no room for a file at the moment. Try again shortly.");
    }

    private void release(long size) {
        taken.addAndGet(-size);
    }
}
