package no.spinn.matching.organisation.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.schedule.Poller;
import no.spinn.kit.schema.SchemaCurrent;
import no.spinn.kit.sql.AdvisoryLock;
import no.spinn.kit.sql.ExclusiveTask;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.index.reverse.Audience;
import no.spinn.matching.index.reverse.ProfileSet;
import no.spinn.matching.organisation.profile.UpdateProfileIndex;
import no.spinn.matching.organisation.watch.FoundMatches.Found;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallChanges;
import no.spinn.matching.upstream.call.CallState;
import no.spinn.matching.upstream.call.Calls;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;

/**
 * Notifies every watch whose profile a call fits, and every watch whose match with a call has ended. One replica does it at a time, in batches that each commit together with
 * their events. When it stops midway, the next replica begins again with the call, and skips watches that were notified.
 */
@ApplicationScoped
class NotifyWatches {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(100);
    private static final Duration LOCK_TIMEOUT = Duration.ofMinutes(1);
    private static final AdvisoryLock LOCK = new AdvisoryLock(7_203_115_012L);
    private static final int BATCH = 2_000;

    private final CallChanges changes;
    private final Calls calls;
    private final UpdateProfileIndex profileIndex;
    private final FoundMatches matches;
    private final MatchAnnouncements announcements;
    private final EndMatches endMatches;
    private final Rulebooks rulebooks;
    private final ExclusiveTask exclusiveTask;
    private final Poller poller;
    private final Counter notified;

    NotifyWatches(
            CallChanges changes,
            Calls calls,
            UpdateProfileIndex profileIndex,
            FoundMatches matches,
            MatchAnnouncements announcements,
            EndMatches endMatches,
            Rulebooks rulebooks,
            ExclusiveTask exclusiveTask,
            Poller poller,
            MeterRegistry meters) {
        this.changes = changes;
        this.calls = calls;
        this.profileIndex = profileIndex;
        this.matches = matches;
        this.announcements = announcements;
        this.endMatches = endMatches;
        this.rulebooks = rulebooks;
        this.exclusiveTask = exclusiveTask;
        this.poller = poller;
        this.notified = Counter.builder("spinn.watches.notified")
                .description("Watches that this replica has notified of a match")
                .register(meters);
    }

    // Runs after the index is built: no call would match a profile in an empty index.
    void atStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) SchemaCurrent event) {
        poller.every(POLL_INTERVAL, this::poll, "watches are not notified yet");
    }

    private void poll() {
        if (next().isPresent()) {
            exclusiveTask.run(LOCK, LOCK_TIMEOUT, this::notifyOfAll);
        }
    }

    // The queue is read again under the lock: another replica may have finished the call a moment ago.
    private void notifyOfAll() {
        for (Optional<CallChanges.Item> item = next(); item.isPresent(); item = next()) {
            CallChanges.Item change = item.get();
            notifyOf(change);
            QuarkusTransaction.requiringNew().run(() -> changes.remove(change));
        }
    }

    private Optional<CallChanges.Item> next() {
        return QuarkusTransaction.requiringNew().call(changes::next);
    }

    private void notifyOf(CallChanges.Item change) {
        QuarkusTransaction.requiringNew()
                .call(() -> calls.find(change.callId()))
                .ifPresent(call -> {
                    if (call.state() == CallState.OPEN) {
                        notifyOf(change, call);
                    }
                    endMatches.end(change, call);
                });
    }

    private void notifyOf(CallChanges.Item change, Call call) {
        Audience audience = profileIndex
                .catchUp()
                .ask(
                        call.criteria(CriterionKind.ELIGIBILITY).stream()
                                .map(Criterion::condition)
                                .toList(),
                        rulebooks.current().roles());
        notifyOwners(audience.eligible(), new Found(change, call, Verdict.ELIGIBLE, true));
        // What only the applicant's own sums and dates leave open is a hit, or watches would fall silent.
        notifyOwners(audience.within(), new Found(change, call, Verdict.UNDETERMINED, true));
        notifyOwners(audience.undetermined(), new Found(change, call, Verdict.UNDETERMINED, false));
    }

    private void notifyOwners(ProfileSet profiles, Found found) {
        List<UUID> batch = new ArrayList<>(BATCH);
        for (UUID profile : profiles) {
            batch.add(profile);
            if (batch.size() == BATCH) {
                notifyBatch(batch, found);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            notifyBatch(batch, found);
        }
    }

    private void notifyBatch(List<UUID> profiles, Found found) {
        int count = QuarkusTransaction.requiringNew().call(() -> {
            List<FoundMatch> matched = matches.find(found, profiles);
            if (!matched.isEmpty()) {
                announcements.announce(matched);
            }
            return matched.size();
        });
        notified.increment(count);
    }
}
