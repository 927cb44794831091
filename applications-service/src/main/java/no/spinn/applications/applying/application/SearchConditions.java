package no.spinn.applications.applying.application;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.Sort.Position;
import no.spinn.applications.common.query.Literals;

/** Translates a search to SQL. Absent criteria become no condition, which helps the planner. */
final class SearchConditions {

    private static final String OWN = "applicant = :caller";

    private static final String SUBMITTED_TO_CALLS_OF_CALLER = """
            state NOT IN %s AND call_id IN (SELECT id FROM call WHERE provider_organisation = :caller)""".formatted(Literals.quoted(Act.SUBMIT.from()));

    private static final String CONFIRMED_BY_CALLER =
            "id IN (SELECT application_id FROM partner WHERE organisation = :caller AND state = 'CONFIRMED')";

    /** This collation knows the capitals of all letters, whatever the locale of the database. */
    private static final String HAS_WORD = """
            strpos(lower(concat_ws(' ', title, applicant_name) COLLATE "pg_c_utf8"), lower(CAST(:%1$s AS text) COLLATE "pg_c_utf8")) > 0""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private final Sort sort;

    SearchConditions(Search search) {
        sort = search.sort();
        add(side(search.as()), "caller", search.caller().value());
        if (!search.states().isEmpty()) {
            List<String> states = search.states().stream().map(State::name).toList();
            add("state IN (:states)", "states", states);
        }
        if (search.callId() != null) {
            add("call_id = :callId", "callId", search.callId());
        }
        if (!search.applicants().isEmpty()) {
            List<String> applicants =
                    search.applicants().stream().map(one -> one.value()).toList();
            add("applicant IN (:applicants)", "applicants", applicants);
        }
        if (search.changedFrom() != null) {
            add("changed_at >= :changedFrom", "changedFrom", search.changedFrom());
        }
        for (String word : search.words()) {
            String parameter = "word" + conditions.size();
            add(HAS_WORD.formatted(parameter), parameter, word);
        }
    }

    private static String side(Party party) {
        return switch (party) {
            case APPLICANT -> OWN;
            case PROVIDER -> SUBMITTED_TO_CALLS_OF_CALLER;
            case PARTNER -> CONFIRMED_BY_CALLER;
        };
    }

    /** Leaves out everything up to a position. */
    void addAfter(Position position) {
        add(sort.later(), "id", position.id());
        if (sort.isByTime()) {
            parameters.put(
                    "time",
                    position.time() == null ? "infinity" : position.time().toString());
        }
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    /** The query of the applications, in their order. */
    String select() {
        return "SELECT * FROM application WHERE %s ORDER BY %s".formatted(all(), sort.order());
    }

    /** The query of the number of applications for each value of a column. */
    String count(String column) {
        return "SELECT %1$s, count(*) FROM application WHERE %2$s GROUP BY %1$s".formatted(column, all());
    }

    private String all() {
        return String.join(" AND ", conditions);
    }

    void bind(Query query) {
        parameters.forEach(query::setParameter);
    }
}
