package no.spinn.matching.organisation.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.webhook.Webhook;
import no.spinn.matching.common.problem.MatchingProblem;
import no.spinn.matching.organisation.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Creates, changes and removes watches. */
@ApplicationScoped
public class WatchProfile {

    private final Watches watches;
    private final Audit audit;
    private final Clock clock;

    WatchProfile(Watches watches, Audit audit, Clock clock) {
        this.watches = watches;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param webhook of the profile's owner; null to send no messages */
    @Transactional(Transactional.TxType.MANDATORY)
    public Watch create(
            Profile profile, String name, boolean undeterminedToo, WatchFilter filter, @Nullable Webhook webhook) {
        watches.requireRoom(profile.organisation(), MatchingProblem.TOO_MANY_WATCHES);
        Watch watch = new Watch(
                profile, name, undeterminedToo, filter, webhook == null ? null : webhook.id(), clock.instant());
        watches.persistAndFlush(watch);
        record("begin", watch);
        return watch;
    }

    /** Holds for what the watch finds from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(
            Watch watch, String name, boolean undeterminedToo, WatchFilter filter, @Nullable Webhook webhook) {
        watch.change(name, undeterminedToo, filter, webhook == null ? null : webhook.id());
        watches.flush();
        record("change", watch);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(Watch watch) {
        watches.delete(watch);
        watches.flush();
        record("cease", watch);
    }

    private void record(String action, Watch watch) {
        audit.record(new AuditEntry(action, "watch", watch.id().toString(), null, null, null));
    }
}
