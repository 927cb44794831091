package no.spinn.instruments.search;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.instruments.history.Kind;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** Translates a filter and a text query to conditions of SQL. Absent filters become no condition, which helps the planner. */
final class SqlConditions {

    private final Map<Dimension, String> groups = new EnumMap<>(Dimension.class);
    private final List<String> others = new ArrayList<>(List.of("kind = :kind"));
    private final Map<String, Object> parameters = new HashMap<>();

    SqlConditions(Kind kind, Filter filter, @Nullable TextQuery text) {
        parameters.put("kind", kind.name());
        if (text != null) {
            add("words @@ cast(:text AS tsquery)", "text", text.tsquery());
        }
        filter.groups().forEach((dimension, chosen) -> {
            groups.put(dimension, dimension.condition());
            parameters.put(dimension.name(), chosen.toArray(String[]::new));
        });
        addTimes(filter);
        if (filter.amount() != null) {
            addAmount(filter.amount());
        }
    }

    private void addTimes(Filter filter) {
        if (filter.instrumentId() != null) {
            add("instrument_id = :instrument", "instrument", filter.instrumentId());
        }
        if (filter.closesFrom() != null) {
            add("(closes_at IS NULL OR closes_at >= :closesFrom)", "closesFrom", filter.closesFrom());
        }
        if (filter.closesTo() != null) {
            add("closes_at <= :closesTo", "closesTo", filter.closesTo());
        }
    }

    // A call without limits accepts any amount in any currency.
    private void addAmount(Money amount) {
        add(
                "(minimum IS NULL AND maximum IS NULL OR currency = :currency"
                        + " AND coalesce(minimum <= :amount, true) AND coalesce(maximum >= :amount, true))",
                "currency",
                amount.currency());
        parameters.put("amount", amount.value());
    }

    private void add(String condition, String parameter, Object value) {
        others.add(condition);
        parameters.put(parameter, value);
    }

    /** All conditions. */
    String all() {
        return Stream.concat(others.stream(), groups.values().stream()).collect(Collectors.joining(" AND "));
    }

    /** All conditions but those on groups. */
    String others() {
        return String.join(" AND ", others);
    }

    /** The conditions on groups, by dimension. */
    Map<Dimension, String> groups() {
        return groups;
    }

    void bind(Query query) {
        parameters.forEach(query::setParameter);
    }
}
