package no.spinn.matching.answer.match;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import no.spinn.kit.schedule.Poller;
import no.spinn.kit.schema.SchemaCurrent;
import no.spinn.matching.upstream.call.Calls;
import no.spinn.matching.upstream.revision.Revision;
import no.spinn.matching.upstream.vocabulary.Vocabularies;

/** Builds the rulebook at start, and again when this or another replica has received a change. */
@ApplicationScoped
class RulebookLoader {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(100);

    private final Vocabularies vocabularies;
    private final Calls calls;
    private final Revision revision;
    private final Rulebooks rulebooks;
    private final Poller poller;
    private final Clock clock;

    RulebookLoader(
            Vocabularies vocabularies,
            Calls calls,
            Revision revision,
            Rulebooks rulebooks,
            Poller poller,
            Clock clock) {
        this.vocabularies = vocabularies;
        this.calls = calls;
        this.revision = revision;
        this.rulebooks = rulebooks;
        this.poller = poller;
        this.clock = clock;
    }

    void atStart(@Observes SchemaCurrent event) {
        QuarkusTransaction.requiringNew().run(this::reload);
        poller.every(POLL_INTERVAL, this::poll, "the rulebook is not refreshed");
    }

    private void poll() {
        QuarkusTransaction.requiringNew().run(this::reloadIfChanged);
    }

    private void reloadIfChanged() {
        if (revision.current() != rulebooks.current().version()) {
            reload();
        }
    }

    // The revision is read first: a change that commits meanwhile makes this rulebook look stale, and it is built
    // again.
    private void reload() {
        long version = revision.current();
        rulebooks.replace(new Rulebook(vocabularies.current(), calls.all(), version, clock.instant()));
    }
}
