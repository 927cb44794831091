package no.spinn.applications.applying.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts the rows of a list by state and by call. */
@ApplicationScoped
public class FacetCounts {

    private final EntityManager database;

    FacetCounts(EntityManager database) {
        this.database = database;
    }

    public <S extends Enum<S>> Facets<S> of(Search<?, S> search) {
        ListSource<?, S> source = search.source();
        Map<S, Long> states =
                count(search.inAnyState(), source.state(), group -> source.stateOf((String) group), search.states());
        UUID callId = search.filter().callId();
        List<UUID> chosenCall = callId == null ? List.of() : List.of(callId);
        Map<UUID, Long> calls = count(search.toAnyCall(), "a.call_id", UUID.class::cast, chosenCall);
        return new Facets<>(total(search, states), states, calls);
    }

    private static <S extends Enum<S>> long total(Search<?, S> search, Map<S, Long> states) {
        return states.entrySet().stream()
                .filter(group -> search.states().isEmpty() || search.states().contains(group.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private <G extends Comparable<? super G>> Map<G, Long> count(
            Search<?, ?> search, String expression, Function<Object, G> group, List<G> chosen) {
        SearchConditions conditions = new SearchConditions(search);
        Query query = database.createNativeQuery(conditions.count(expression), Tuple.class);
        conditions.bind(query);
        Map<G, Long> counts = new HashMap<>();
        chosen.forEach(one -> counts.put(one, 0L));
        @SuppressWarnings("unchecked") // The query was made for tuples.
        List<Tuple> rows = query.getResultList();
        rows.forEach(row -> counts.put(group.apply(row.get(0)), row.get(1, Long.class)));
        return largestFirst(counts);
    }

    private static <G extends Comparable<? super G>> Map<G, Long> largestFirst(Map<G, Long> counts) {
        Comparator<Map.Entry<G, Long>> order =
                Map.Entry.<G, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        return counts.entrySet().stream()
                .sorted(order)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
