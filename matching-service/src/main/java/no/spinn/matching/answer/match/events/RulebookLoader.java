package no.spinn.matching.answer.match.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.kit.event.TolerantJson;
import no.spinn.kit.schedule.Poller;
import no.spinn.matching.answer.match.Rulebook;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.KeptCalls;
import no.spinn.matching.upstream.call.events.CallState;
import no.spinn.matching.upstream.revision.Revision;
import no.spinn.matching.upstream.vocabulary.Fact;
import no.spinn.matching.upstream.vocabulary.KeptFacts;
import no.spinn.matching.upstream.vocabulary.Vocabulary;
import no.spinn.matching.upstream.vocabulary.events.FactState;

/** Builds the rulebook at start, and again whenever this or another replica has taken in a change. */
@ApplicationScoped
class RulebookLoader {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final KeptFacts facts;
    private final KeptCalls calls;
    private final Revision revision;
    private final Rulebooks rulebooks;
    private final Poller poller;

    RulebookLoader(KeptFacts facts, KeptCalls calls, Revision revision, Rulebooks rulebooks, Poller poller) {
        this.facts = facts;
        this.calls = calls;
        this.revision = revision;
        this.rulebooks = rulebooks;
        this.poller = poller;
    }

    void atStart(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(this::reload);
        poller.every(LOOK, this::watch, "the rulebook stays as it is");
    }

    private void watch() {
        QuarkusTransaction.requiringNew().run(this::reloadIfChanged);
    }

    private void reloadIfChanged() {
        if (revision.current() != rulebooks.current().version()) {
            reload();
        }
    }

    // The revision is read first: a change that commits while the rest is read only makes this rulebook look old.
    private void reload() {
        long version = revision.current();
        rulebooks.replace(new Rulebook(
                vocabulary(), openToReaders(), version, Clock.systemUTC().instant()));
    }

    private Vocabulary vocabulary() {
        Map<String, Fact> byId = facts.streamAll()
                .map(kept -> TolerantJson.read(kept.state(), FactState.class).toFact())
                .collect(Collectors.toMap(Fact::id, Function.identity()));
        return new Vocabulary(byId);
    }

    private List<Call> openToReaders() {
        return calls.streamAll()
                .map(kept -> TolerantJson.read(kept.state(), CallState.class).toCall())
                .toList();
    }
}
