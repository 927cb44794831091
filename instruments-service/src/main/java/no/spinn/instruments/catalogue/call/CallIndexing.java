package no.spinn.instruments.catalogue.call;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Page;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.instruments.catalogue.call.CallsPublished.News;
import no.spinn.instruments.catalogue.instrument.InstrumentPublished;
import no.spinn.instruments.history.Change;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.reference.fact.Facts;
import no.spinn.instruments.reference.fact.Vocabulary;
import no.spinn.instruments.search.SearchIndex;

/** Lets calls be found that have been announced. */
@ApplicationScoped
class CallIndexing {

    private static final int BATCH = 500;

    private final SearchIndex index;
    private final Calls calls;
    private final Facts facts;

    CallIndexing(SearchIndex index, Calls calls, Facts facts) {
        this.index = index;
        this.calls = calls;
        this.facts = facts;
    }

    void index(@Observes CallsPublished published) {
        place(published.news().stream()
                .filter(news -> !isOfState(news.change()))
                .map(News::id)
                .toList());
        Map<CallState, List<UUID>> moved = published.news().stream()
                .filter(news -> isOfState(news.change()))
                .collect(Collectors.groupingBy(News::state, Collectors.mapping(News::id, Collectors.toList())));
        moved.forEach((state, ids) -> index.move(Kind.CALL, ids, CallAnnouncements.name(state)));
    }

    /** What an instrument is for, its calls are for that do not say otherwise. */
    void follow(@Observes InstrumentPublished published) {
        place(calls.announcedUnder(published.instrument().id()).stream()
                .map(Call::id)
                .toList());
    }

    /** Writes entries that are missing: of calls from before there was a search, or that say less than they do now. */
    void complete(@Observes StartupEvent start) {
        UUID last = new UUID(0, 0);
        List<UUID> ids = isComplete() ? List.of() : announcedAfter(last);
        while (!ids.isEmpty()) {
            List<UUID> batch = ids;
            QuarkusTransaction.requiringNew().run(() -> place(index.missing(Kind.CALL, batch)));
            ids = announcedAfter(ids.getLast());
        }
    }

    private boolean isComplete() {
        return QuarkusTransaction.requiringNew().call(() -> index.count(Kind.CALL) >= calls.count("state <> DRAFT"));
    }

    private List<UUID> announcedAfter(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        calls
                                .find("id > ?1 and state <> DRAFT order by id", id)
                                .page(Page.ofSize(BATCH))
                                .list()
                                .stream()
                                .map(Call::id)
                                .toList());
    }

    private void place(List<UUID> ids) {
        if (!ids.isEmpty()) {
            Vocabulary vocabulary = facts.vocabulary();
            index.place(
                    Kind.CALL,
                    calls.withInstruments(ids).stream()
                            .map(call -> CallEntry.of(call, calls.criteriaOf(call), vocabulary))
                            .toList());
        }
    }

    private static boolean isOfState(Change change) {
        return change == Change.OPENED || change == Change.CLOSED || change == Change.CANCELLED;
    }
}
