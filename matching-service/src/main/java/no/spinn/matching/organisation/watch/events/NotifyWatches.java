package no.spinn.matching.organisation.watch.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;
import no.spinn.kit.event.TolerantJson;
import no.spinn.kit.schedule.Poller;
import no.spinn.kit.sql.AdvisoryLock;
import no.spinn.kit.sql.ExclusiveTask;
import no.spinn.kit.sql.Sql;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.index.reverse.Audience;
import no.spinn.matching.index.reverse.ProfileIndexes;
import no.spinn.matching.index.reverse.ProfileSet;
import no.spinn.matching.organisation.profile.events.ProfileFeed;
import no.spinn.matching.organisation.watch.FoundMatch;
import no.spinn.matching.organisation.watch.FoundMatches;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallChanges;
import no.spinn.matching.upstream.call.CallStatus;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;
import no.spinn.matching.upstream.call.KeptCalls;
import no.spinn.matching.upstream.call.events.CallState;

/**
 * Tells every watch whose profile a call fits. One replica does it at a time, in portions that each commit with their events;
 * when it dies midway, the next begins anew with the call, and watches that were told are not told again.
 */
@ApplicationScoped
class NotifyWatches {

    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final AdvisoryLock LOCK = new AdvisoryLock(7_203_115_012L);
    private static final int PORTION = 2_000;

    private final CallChanges news;
    private final KeptCalls calls;
    private final ProfileFeed feed;
    private final ProfileIndexes indexes;
    private final FoundMatches matches;
    private final Outbox outbox;
    private final WebhookMessages webhooks;
    private final Sql database;
    private final ExclusiveTask exclusiveTask;
    private final Poller poller;

    NotifyWatches(
            CallChanges news,
            KeptCalls calls,
            ProfileFeed feed,
            ProfileIndexes indexes,
            FoundMatches matches,
            Outbox outbox,
            WebhookMessages webhooks,
            Sql database,
            ExclusiveTask exclusiveTask,
            Poller poller) {
        this.news = news;
        this.calls = calls;
        this.feed = feed;
        this.indexes = indexes;
        this.matches = matches;
        this.outbox = outbox;
        this.webhooks = webhooks;
        this.database = database;
        this.exclusiveTask = exclusiveTask;
        this.poller = poller;
    }

    // After the index is built: to an empty one no call would fit anybody.
    void atStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        poller.every(LOOK, this::tellOfAll, "watches have not heard of a call yet");
    }

    private void tellOfAll() {
        if (next().isPresent()) {
            exclusiveTask.run(LOCK, PATIENCE, this::tellOfEach);
        }
    }

    // Read after the lock is there: another replica may have told of it a moment ago.
    private void tellOfEach() {
        Optional<CallChanges.Item> item = next();
        while (item.isPresent()) {
            tell(item.get());
            CallChanges.Item told = item.get();
            QuarkusTransaction.requiringNew().run(() -> news.remove(told));
            item = next();
        }
    }

    private Optional<CallChanges.Item> next() {
        return QuarkusTransaction.requiringNew().call(news::next);
    }

    private void tell(CallChanges.Item item) {
        QuarkusTransaction.requiringNew()
                .call(() -> calls.findByIdOptional(item.callId()))
                .map(kept -> TolerantJson.read(kept.state(), CallState.class).toCall())
                .filter(call -> call.status() == CallStatus.OPEN)
                .ifPresent(call -> tell(item, call));
    }

    private void tell(CallChanges.Item item, Call call) {
        feed.catchUp();
        Audience audience = indexes.current()
                .ask(call.criteria(CriterionKind.ELIGIBILITY).stream()
                        .map(Criterion::condition)
                        .toList());
        tell(item, call, Verdict.ELIGIBLE, audience.eligible());
        tell(item, call, Verdict.UNDETERMINED, audience.undetermined());
    }

    private void tell(CallChanges.Item item, Call call, Verdict verdict, ProfileSet profiles) {
        List<UUID> portion = new ArrayList<>(PORTION);
        for (UUID profile : profiles) {
            portion.add(profile);
            if (portion.size() == PORTION) {
                tell(item, call, verdict, portion);
                portion.clear();
            }
        }
        tell(item, call, verdict, portion);
    }

    private void tell(CallChanges.Item item, Call call, Verdict verdict, List<UUID> profiles) {
        if (profiles.isEmpty()) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            inTurn();
            List<FoundMatch> found = matches.find(item, call, verdict, profiles);
            if (!found.isEmpty()) {
                outbox.publish(found.stream()
                        .map(MatchFound::of)
                        .map(NotifyWatches::event)
                        .toList());
                webhooks.put(found);
            }
        });
    }

    // Who was paused may find another at it. One after the other they commit numbers in their order, and nobody is told
    // twice.
    private void inTurn() {
        database.list("SELECT single FROM match_delivery FOR UPDATE", row -> row.getBoolean(1));
    }

    private static NewEvent event(MatchFound found) {
        return new NewEvent(MatchFound.TOPIC, MatchFound.TYPE, found.aggregateId(), found);
    }
}
