package no.spinn.applications.applying.application;

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

/** Counts applications by state and by call. */
@ApplicationScoped
public class FacetCounts {

    private final EntityManager database;

    FacetCounts(EntityManager database) {
        this.database = database;
    }

    public Facets of(Search search) {
        Map<State, Long> states =
                count(search.inAnyState(), "state", group -> State.valueOf((String) group), search.states());
        List<UUID> chosenCall = search.callId() == null ? List.of() : List.of(search.callId());
        Map<UUID, Long> calls = count(search.toAnyCall(), "call_id", UUID.class::cast, chosenCall);
        return new Facets(total(search, states), states, calls);
    }

    private static long total(Search search, Map<State, Long> states) {
        return states.entrySet().stream()
                .filter(group -> search.states().isEmpty() || search.states().contains(group.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private <G extends Comparable<G>> Map<G, Long> count(
            Search search, String column, Function<Object, G> group, List<G> chosen) {
        SearchConditions conditions = new SearchConditions(search);
        Query query = database.createNativeQuery(conditions.count(column), Tuple.class);
        conditions.bind(query);
        Map<G, Long> counts = new HashMap<>();
        chosen.forEach(one -> counts.put(one, 0L));
        @SuppressWarnings("unchecked") // The query was made for tuples.
        List<Tuple> rows = query.getResultList();
        rows.forEach(row -> counts.put(group.apply(row.get(0)), row.get(1, Long.class)));
        return largestFirst(counts);
    }

    private static <G extends Comparable<G>> Map<G, Long> largestFirst(Map<G, Long> counts) {
        Comparator<Map.Entry<G, Long>> order =
                Map.Entry.<G, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        return counts.entrySet().stream()
                .sorted(order)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
