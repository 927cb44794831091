package no.spinn.portal.pages.guide;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.portal.pages.upstream.MalformedAddressException;
import no.spinn.portal.pages.upstream.Query;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has answered, in order, as it stands in the address of a page: values by the id of a fact. Addresses come from
 * anybody, so what is too long or too much is refused here, and what no fact takes in {@link Values}.
 */
public final class Answers {

    /** The answer of somebody who does not know. */
    static final String UNKNOWN = "unknown";

    /** The number of the organisation, from which its facts were looked up. */
    static final String NUMBER = "number";

    /** The facts that the page before has asked for. */
    static final String ASKED = "asked";

    /** The facts whose answers are to be changed. */
    static final String ASK = "ask";

    /** What is so of those facts that were asked for together and are not ticked: unknown, or else not so. */
    static final String REST = "rest";

    private static final String FALSE = "false";
    private static final Set<String> CONTROLS = Set.of(NUMBER, ASKED, ASK, REST);
    private static final int MOST_VALUES = 150;
    private static final int LONGEST = 200;

    private final Map<String, List<String>> values;
    private final Map<String, List<String>> controls;

    private Answers(Map<String, List<String>> values, Map<String, List<String>> controls) {
        this.values = values;
        this.controls = controls;
    }

    /** @throws MalformedAddressException if the query cannot be read, or is more than any guide asks for */
    static Answers of(@Nullable String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, List<String>> controls = new LinkedHashMap<>();
        decode(query).forEach((name, all) -> {
            List<String> given = all.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            if (CONTROLS.contains(name) && !given.isEmpty()) {
                controls.put(name, given);
            } else if (!given.isEmpty()) {
                values.put(name, given);
            }
        });
        return new Answers(values, controls);
    }

    /** The same with another answer, which is now the last one. */
    Answers with(String fact, List<String> answer) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.remove(fact);
        changed.put(fact, List.copyOf(answer));
        return new Answers(changed, controls);
    }

    /** The same with an answer that stands before all others, unless it was given already. */
    Answers first(String fact, List<String> answer) {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        changed.put(fact, List.copyOf(answer));
        changed.putAll(values);
        return new Answers(changed, controls);
    }

    /** The same for the organisation with this number. */
    Answers numbered(String number) {
        return new Answers(withoutOrganisation().values, Map.of(NUMBER, List.of(number)));
    }

    /** What was answered about the project. */
    Answers withoutOrganisation() {
        Map<String, List<String>> project = new LinkedHashMap<>(values);
        project.keySet().removeIf(Organisation::isFact);
        return new Answers(project, Map.of());
    }

    Answers without(List<String> facts) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        facts.forEach(changed::remove);
        return new Answers(changed, controls);
    }

    /** The same with an answer about each fact that was asked for together with others, once anything was answered about them. */
    Answers completed() {
        List<String> asked = controls(ASKED);
        boolean answered = controls.containsKey(REST) || asked.stream().anyMatch(this::has);
        Answers all = this;
        if (asked.size() > 1 && answered) {
            List<String> rest = List.of(controls(REST).contains(UNKNOWN) ? UNKNOWN : FALSE);
            for (String fact : asked) {
                all = has(fact) ? all : all.with(fact, rest);
            }
        }
        return all;
    }

    /** The same answers, without what a page does with them. */
    Answers plain() {
        Map<String, List<String>> kept = new LinkedHashMap<>(controls);
        kept.keySet().retainAll(Set.of(NUMBER));
        return new Answers(values, kept);
    }

    Map<String, List<String>> values() {
        return Collections.unmodifiableMap(values);
    }

    boolean has(String fact) {
        return values.containsKey(fact);
    }

    List<String> of(String fact, List<String> otherwise) {
        return values.getOrDefault(fact, otherwise);
    }

    boolean isUnknown(String fact) {
        return values.getOrDefault(fact, List.of()).contains(UNKNOWN);
    }

    @Nullable
    String control(String name) {
        return controls.containsKey(name) ? controls(name).getLast() : null;
    }

    List<String> controls(String name) {
        return controls.getOrDefault(name, List.of());
    }

    /** The facts about the project that were asked for, in order. */
    List<String> questions() {
        return values.keySet().stream()
                .filter(fact -> !Organisation.isFact(fact))
                .toList();
    }

    /** The query of an address that has these answers. */
    Query query() {
        Query query = new Query();
        String number = control(NUMBER);
        query.with(NUMBER, number == null ? "" : number);
        values.forEach(query::with);
        return query;
    }

    /** The same as pairs, for the hidden fields of a form. */
    List<Map.Entry<String, String>> pairs() {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        String number = control(NUMBER);
        if (number != null) {
            pairs.add(Map.entry(NUMBER, number));
        }
        values.forEach((fact, all) -> all.forEach(value -> pairs.add(Map.entry(fact, value))));
        return pairs;
    }

    private static Map<String, List<String>> decode(@Nullable String query) {
        if (query == null) {
            return Map.of();
        }
        try {
            Map<String, List<String>> decoded =
                    new QueryStringDecoder(query, StandardCharsets.UTF_8, false, MOST_VALUES + 1).parameters();
            check(decoded);
            return decoded;
        } catch (IllegalArgumentException unreadable) {
            throw new MalformedAddressException("the query cannot be decoded");
        }
    }

    private static void check(Map<String, List<String>> decoded) {
        int all = decoded.values().stream().mapToInt(List::size).sum();
        boolean tooLong = decoded.entrySet().stream()
                .anyMatch(entry -> entry.getKey().length() > LONGEST
                        || entry.getValue().stream().anyMatch(value -> value.length() > LONGEST));
        if (all > MOST_VALUES || tooLong) {
            throw new MalformedAddressException("the query has more than any guide asks for");
        }
    }
}
