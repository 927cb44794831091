package no.spinn.instruments.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.spinn.instruments.search.Facets.Count;
import org.jspecify.annotations.Nullable;

/** Counts entries by group. One query selects the entries that fit apart from groups, and counts each dimension in them. */
@ApplicationScoped
class FacetCounts {

    private static final String TOTAL = "TOTAL";
    /** Stands for an entry that counts as being in all groups of an open dimension. */
    private static final String ALL = "";

    private final EntityManager database;

    FacetCounts(EntityManager database) {
        this.database = database;
    }

    /** Where nothing matches. */
    static Facets none(Map<Dimension, List<String>> chosen) {
        Map<Dimension, List<Count>> groups = new EnumMap<>(Dimension.class);
        chosen.forEach((dimension, values) -> groups.put(dimension, ordered(List.of(), values)));
        return new Facets(0, groups);
    }

    /** @param chosen the groups that the filter accepts */
    Facets count(SqlConditions conditions, Map<Dimension, List<String>> chosen) {
        Query query = database.createNativeQuery(sql(conditions), Tuple.class);
        conditions.bind(query);
        @SuppressWarnings("unchecked") // The query was made for tuples.
        List<Tuple> rows = query.getResultList();
        Map<String, List<Count>> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        Collectors.mapping(
                                row -> new Count(row.get(1, String.class), row.get(2, Long.class)),
                                Collectors.toList())));
        Map<Dimension, List<Count>> groups = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            groups.put(
                    dimension,
                    ordered(
                            counts.getOrDefault(dimension.name(), List.of()),
                            chosen.getOrDefault(dimension, List.of())));
        }
        return new Facets(
                counts.getOrDefault(TOTAL, List.of()).stream()
                        .mapToLong(Count::entries)
                        .sum(),
                groups);
    }

    private static List<Count> ordered(List<Count> counts, List<String> chosen) {
        long inAll = counts.stream()
                .filter(count -> count.group().equals(ALL))
                .mapToLong(Count::entries)
                .sum();
        Map<String, Long> own = new HashMap<>();
        chosen.forEach(group -> own.put(group, 0L));
        counts.stream()
                .filter(count -> !count.group().equals(ALL))
                .forEach(count -> own.put(count.group(), count.entries()));
        return own.entrySet().stream()
                .map(group -> new Count(group.getKey(), group.getValue() + inAll))
                .sorted(Comparator.comparingLong(Count::entries).reversed().thenComparing(Count::group))
                .toList();
    }

    private static String sql(SqlConditions conditions) {
        List<String> columns = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            columns.add(dimension.column());
        }
        conditions
                .groups()
                .forEach((dimension, condition) -> columns.add("%s AS in_%s".formatted(condition, dimension)));
        List<String> counts = new ArrayList<>();
        counts.add("SELECT '%s', '', count(*) FROM fitting WHERE %s".formatted(TOTAL, chosen(conditions, null)));
        for (Dimension dimension : Dimension.values()) {
            counts.add(count(dimension, chosen(conditions, dimension)));
        }
        return "WITH fitting AS MATERIALIZED (SELECT %s FROM search_entry WHERE %s) %s"
                .formatted(String.join(", ", columns), conditions.others(), String.join(" UNION ALL ", counts));
    }

    private static String count(Dimension dimension, String chosen) {
        String column = dimension.column();
        return dimension.isList()
                ? """
                  SELECT '%s', one, count(*) FROM fitting, unnest(CASE WHEN %s = '{}' THEN ARRAY[''] ELSE %s END) AS one
                  WHERE %s GROUP BY one""".formatted(dimension, column, column, chosen)
                : "SELECT '%s', cast(%s AS text), count(*) FROM fitting WHERE %s GROUP BY %s"
                        .formatted(dimension, column, chosen, column);
    }

    private static String chosen(SqlConditions conditions, @Nullable Dimension except) {
        return conditions.groups().keySet().stream()
                .filter(dimension -> dimension != except)
                .map(dimension -> "in_" + dimension)
                .reduce("true", (one, other) -> one + " AND " + other);
    }
}
