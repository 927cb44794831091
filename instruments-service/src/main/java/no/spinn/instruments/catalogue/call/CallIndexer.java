package no.spinn.instruments.catalogue.call;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.catalogue.instrument.InstrumentPublished;
import no.spinn.instruments.history.Change;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.instruments.search.SearchIndex;
import no.spinn.kit.schema.SchemaCurrent;

/** Keeps announced calls in the search index. */
@ApplicationScoped
class CallIndexer {

    private static final int BATCH = 500;

    private final SearchIndex index;
    private final Calls calls;
    private final Facts facts;

    CallIndexer(SearchIndex index, Calls calls, Facts facts) {
        this.index = index;
        this.calls = calls;
        this.facts = facts;
    }

    /** Writes the entries of these calls, or only their states where nothing else has changed. */
    void update(List<CallNews> news) {
        place(news.stream()
                .filter(one -> !changesOnlyState(one.change()))
                .map(CallNews::id)
                .toList());
        Map<CallState, List<UUID>> moved = news.stream()
                .filter(one -> changesOnlyState(one.change()))
                .collect(Collectors.groupingBy(CallNews::state, Collectors.mapping(CallNews::id, Collectors.toList())));
        moved.forEach((state, ids) -> index.move(Kind.CALL, ids, state.code()));
    }

    /** Writes the entries of an instrument's calls anew: they inherit its themes and regions where they have none. */
    void follow(@Observes InstrumentPublished published) {
        place(calls.announcedUnder(published.instrument().id()).stream()
                .map(Call::id)
                .toList());
    }

    /** Writes entries that are missing or have an earlier shape. */
    void complete(@Observes SchemaCurrent start) {
        UUID last = new UUID(0, 0);
        List<UUID> ids = isComplete() ? List.of() : announcedAfter(last);
        while (!ids.isEmpty()) {
            List<UUID> batch = ids;
            QuarkusTransaction.requiringNew().run(() -> place(index.missing(Kind.CALL, batch)));
            ids = announcedAfter(ids.getLast());
        }
    }

    private boolean isComplete() {
        return QuarkusTransaction.requiringNew().call(() -> index.count(Kind.CALL) >= calls.countAnnounced());
    }

    private List<UUID> announcedAfter(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        calls.announcedAfter(id, BATCH).stream().map(Call::id).toList());
    }

    private void place(List<UUID> ids) {
        if (!ids.isEmpty()) {
            Vocabulary vocabulary = facts.vocabulary();
            index.place(
                    Kind.CALL,
                    calls.withInstruments(ids).stream()
                            .map(call -> CallSearchEntry.of(call, calls.criteriaOf(call), vocabulary))
                            .toList());
        }
    }

    private static boolean changesOnlyState(Change change) {
        return change == Change.OPENED || change == Change.CLOSED || change == Change.CANCELLED;
    }
}
