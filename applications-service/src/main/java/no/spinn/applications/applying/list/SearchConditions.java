package no.spinn.applications.applying.list;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.list.Sort.Position;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Translates a search to SQL. Absent criteria become no condition, which helps the planner. */
final class SearchConditions {

    /** This collation knows the capitals of all letters, whatever the locale of the database. */
    private static final String HAS_WORD = """
            strpos(lower(concat_ws(' ', a.title, a.applicant_name) COLLATE "pg_c_utf8"), lower(CAST(:%1$s AS text) COLLATE "pg_c_utf8")) > 0""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private final ListSource<?, ?> source;
    private final Sort sort;

    SearchConditions(Search<?, ?> search) {
        source = search.source();
        sort = search.sort();
        add(search.as().condition(), "caller", search.caller().value());
        if (!search.states().isEmpty()) {
            List<String> states = search.states().stream().map(Enum::name).toList();
            add(source.state() + " IN (:states)", "states", states);
        }
        add(search.filter());
    }

    private void add(Filter filter) {
        addIfGiven("a.call_id = :callId", "callId", filter.callId());
        if (!filter.applicants().isEmpty()) {
            List<String> applicants =
                    filter.applicants().stream().map(OrganisationId::value).toList();
            add("a.applicant IN (:applicants)", "applicants", applicants);
        }
        addIfGiven(source.changedAt() + " >= :changedFrom", "changedFrom", filter.changedFrom());
        addIfGiven(source.dueAt() + " >= :dueFrom", "dueFrom", filter.dueFrom());
        addIfGiven(source.dueAt() + " < :dueBefore", "dueBefore", filter.dueBefore());
        for (String word : filter.words()) {
            String parameter = "word" + conditions.size();
            add(HAS_WORD.formatted(parameter), parameter, word);
        }
    }

    /** Leaves out everything up to a position. */
    void addAfter(Position position) {
        add(sort.later(source.alias()), "id", position.id());
        if (sort.isByTime()) {
            Instant time = position.time();
            parameters.put("time", time == null ? "infinity" : time.toString());
        }
    }

    private void addIfGiven(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            add(condition, parameter, value);
        }
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    /** The query of the rows in their order, each with its deadline and its time in the order. */
    String select() {
        String dueAt = source.dueAt() == null ? "NULL" : source.dueAt();
        return "SELECT %1$s.*, %1$s.id AS row_id, CAST(%2$s AS timestamptz) AS row_due_at, %3$s AS row_time FROM %4$s WHERE %5$s ORDER BY %6$s"
                .formatted(source.alias(), dueAt, sort.time(), source.rows(), all(), sort.order(source.alias()));
    }

    /** The query of the number of rows for each value of an expression. */
    String count(String expression) {
        return "SELECT %1$s, count(*) FROM %2$s WHERE %3$s GROUP BY 1".formatted(expression, source.rows(), all());
    }

    private String all() {
        return String.join(" AND ", conditions);
    }

    void bind(Query query) {
        parameters.forEach(query::setParameter);
    }
}
