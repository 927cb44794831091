package no.spinn.criteria.satisfiability;

import static no.spinn.criteria.testing.SmallVocabulary.GROWTH;
import static no.spinn.criteria.testing.SmallVocabulary.PARTNERS;
import static no.spinn.criteria.testing.SmallVocabulary.SECTOR;
import static no.spinn.criteria.testing.SmallVocabulary.START;
import static no.spinn.criteria.testing.SmallVocabulary.THEMES;
import static no.spinn.criteria.testing.SmallVocabulary.USER_DRIVEN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Operator;

/**
 * Tries every value of every fact. These numbers and days represent all others when the tests are on 0, 0.5 and 1 of
 * {@code GROWTH} and on days from 1 to 4 March: one is below, one between and one above.
 */
final class WorldsOracle {

    private static final Map<String, List<Object>> VALUES = Map.of(
            USER_DRIVEN, List.of(true, false),
            SECTOR, List.of("municipality", "county", "company"),
            THEMES,
                    List.of(
                            List.of(),
                            List.of("health"),
                            List.of("education"),
                            List.of("climate"),
                            List.of("health", "education"),
                            List.of("health", "climate"),
                            List.of("education", "climate"),
                            List.of("health", "education", "climate")),
            PARTNERS, List.of(0, 1, 2, 3, 4),
            GROWTH, List.of(0.0, 0.25, 0.5, 0.75, 1.0, 1.25),
            START, List.of("2027-02-28", "2027-03-01", "2027-03-02", "2027-03-03", "2027-03-04", "2027-03-05"));

    private static final List<Map<String, Object>> WORLDS = worlds();

    private WorldsOracle() {}

    /** Whether there is a world in which all conditions hold. */
    static boolean canHold(Collection<Condition> conditions) {
        return WORLDS.stream().anyMatch(world -> conditions.stream().allMatch(condition -> holds(condition, world)));
    }

    /** Whether the conclusion holds in every world in which the premises hold. */
    static boolean follows(Collection<Condition> premises, Condition conclusion) {
        return WORLDS.stream()
                .filter(world -> premises.stream().allMatch(premise -> holds(premise, world)))
                .allMatch(world -> holds(conclusion, world));
    }

    private static List<Map<String, Object>> worlds() {
        List<Map<String, Object>> worlds = List.of(Map.of());
        for (Map.Entry<String, List<Object>> fact : VALUES.entrySet()) {
            List<Map<String, Object>> larger = new ArrayList<>();
            for (Map<String, Object> world : worlds) {
                for (Object value : fact.getValue()) {
                    Map<String, Object> more = new HashMap<>(world);
                    more.put(fact.getKey(), value);
                    larger.add(more);
                }
            }
            worlds = larger;
        }
        return worlds;
    }

    private static boolean holds(Condition condition, Map<String, Object> world) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> parts.stream().allMatch(part -> holds(part, world));
            case Condition.Any(List<Condition> parts) -> parts.stream().anyMatch(part -> holds(part, world));
            case Condition.Not(Condition part) -> !holds(part, world);
            case Condition.Test(String fact, Operator operator) ->
                holds(Objects.requireNonNull(world.get(fact)), operator);
            case Condition.NotUnderstood ignored -> throw new IllegalArgumentException("not of this version");
        };
    }

    // Days as text sort in the order of days.
    private static boolean holds(Object value, Operator operator) {
        Object operand = operator.operand();
        return switch (operator.type()) {
            case EQUALS -> value instanceof Number ? compare(value, operand) == 0 : value.equals(operand);
            case ONE_OF -> codes(operand).contains(value);
            case ANY_OF -> !Collections.disjoint(codes(value), codes(operand));
            case ALL_OF -> codes(value).containsAll(codes(operand));
            case NONE_OF -> Collections.disjoint(codes(value), codes(operand));
            case AT_LEAST -> compare(value, operand) >= 0;
            case AT_MOST -> compare(value, operand) <= 0;
            case BETWEEN -> compare(value, end(operand, "from")) >= 0 && compare(value, end(operand, "to")) <= 0;
            case BEFORE -> compare(value, operand) < 0;
            case AFTER -> compare(value, operand) > 0;
        };
    }

    private static Collection<?> codes(Object codes) {
        return (Collection<?>) codes;
    }

    private static Object end(Object range, String name) {
        return Objects.requireNonNull(((Map<?, ?>) range).get(name));
    }

    private static int compare(Object one, Object other) {
        return one instanceof Number
                ? new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString()))
                : ((String) one).compareTo((String) other);
    }
}
