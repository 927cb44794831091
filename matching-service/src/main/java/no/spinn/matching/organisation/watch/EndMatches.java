package no.spinn.matching.organisation.watch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.organisation.watch.CurrentMatches.Ended;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallChanges;

/**
 * Notifies every watch that has found a call when the call is nothing for it any more: cancelled, closed early, or amended so that
 * it does not fit. A watch hears of it once, and of the call again when it fits again. Batches commit with their events.
 */
@ApplicationScoped
class EndMatches {

    private static final int BATCH = 2_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final FoundMatches found;
    private final CurrentMatches current;
    private final MatchAnnouncements announcements;
    private final Rulebooks rulebooks;

    EndMatches(FoundMatches found, CurrentMatches current, MatchAnnouncements announcements, Rulebooks rulebooks) {
        this.found = found;
        this.current = current;
        this.announcements = announcements;
        this.rulebooks = rulebooks;
    }

    /** Call this after all watches that the call fits have been notified of this version. */
    void end(CallChanges.Item change, Call call) {
        switch (call.state()) {
            case SCHEDULED -> {
                // No watch has found it yet.
            }
            case OPEN -> end(change, match -> misfit(call, match));
            case CLOSED -> {
                if (call.isClosedEarly()) {
                    end(change, match -> Optional.of(new Ended(match, match.verdict(), MatchEnd.CLOSED_EARLY)));
                }
            }
            case CANCELLED -> end(change, match -> Optional.of(new Ended(match, match.verdict(), MatchEnd.CANCELLED)));
        }
    }

    /** Empty when the profile has changed meanwhile and the call fits it. */
    private Optional<Ended> misfit(Call call, CurrentMatch match) {
        Judgement judgement = Judgement.of(call, match.facts().judged());
        MatchEnd end = MatchEnd.noLongerFits(
                judgement,
                match.undeterminedToo() || isWithin(judgement),
                match.filter().missedBy(call));
        return end.isUnfounded() ? Optional.empty() : Optional.of(new Ended(match, judgement.verdict(), end));
    }

    private boolean isWithin(Judgement judgement) {
        return !judgement.within(rulebooks.current().roles()).isEmpty();
    }

    private void end(CallChanges.Item change, Function<CurrentMatch, Optional<Ended>> reason) {
        UUID after = FIRST;
        List<CurrentMatch> batch = endBatch(change, after, reason);
        while (!batch.isEmpty()) {
            after = batch.getLast().watchId();
            batch = endBatch(change, after, reason);
        }
    }

    private List<CurrentMatch> endBatch(
            CallChanges.Item change, UUID after, Function<CurrentMatch, Optional<Ended>> reason) {
        return QuarkusTransaction.requiringNew().call(() -> {
            found.lock();
            List<CurrentMatch> batch = current.before(change, after, BATCH);
            List<Ended> ended =
                    batch.stream().map(reason).flatMap(Optional::stream).toList();
            List<FoundMatch> told = current.end(change, ended);
            if (!told.isEmpty()) {
                announcements.announce(told);
            }
            return batch;
        });
    }
}
