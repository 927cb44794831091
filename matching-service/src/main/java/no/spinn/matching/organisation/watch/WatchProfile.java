package no.spinn.matching.organisation.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.matching.common.problem.MatchingProblem;
import no.spinn.matching.organisation.profile.Profile;
import no.spinn.matching.organisation.webhook.Webhook;
import org.jspecify.annotations.Nullable;

/** Organisations begin to watch, and cease to. */
@ApplicationScoped
public class WatchProfile {

    private final Watches watches;
    private final Audit audit;

    WatchProfile(Watches watches, Audit audit) {
        this.watches = watches;
        this.audit = audit;
    }

    /**
     * For the owner of a profile.
     *
     * @param webhook of the same owner; null where none is told
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Watch begin(
            Profile profile, String name, boolean undeterminedToo, WatchFilter filter, @Nullable Webhook webhook) {
        watches.requireRoom(profile.organisation(), MatchingProblem.TOO_MANY_WATCHES);
        Watch watch = new Watch(
                profile,
                name,
                undeterminedToo,
                filter,
                webhook == null ? null : webhook.id(),
                Clock.systemUTC().instant());
        watches.persistAndFlush(watch);
        record("begin", watch);
        return watch;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void cease(Watch watch) {
        watches.delete(watch);
        watches.flush();
        record("cease", watch);
    }

    private void record(String action, Watch watch) {
        audit.record(new AuditEntry(action, "watch", watch.id().toString(), null, null, null));
    }
}
