package no.spinn.applications.applying.list;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order of a list, by a time or by id alone. Ids, which grow with time, break ties.
 *
 * @param parameter the value of the query parameter; with {@code -} the latest come first
 * @param key an SQL expression that is never null; null for the order of ids
 */
public record Sort(String parameter, @Nullable String key) {

    static final Sort NEWEST = new Sort("-createdAt", null);

    /**
     * The place of a row in an order.
     *
     * @param time null when the order is by id alone, or the row counts as later than all others
     */
    public record Position(@Nullable Instant time, UUID id) {}

    public static List<Sort> bothWays(String parameter, String key) {
        return List.of(new Sort(parameter, key), new Sort("-" + parameter, key));
    }

    /** A time by which rows without it count as later than all others. */
    public static String lastWithout(String time) {
        return "coalesce(%s, 'infinity')".formatted(time);
    }

    String order(String alias) {
        String id = alias + ".id " + direction();
        return key == null ? id : "%s %s, %s".formatted(key, direction(), id);
    }

    /** The condition that a row comes after the position in the parameters {@code time} and {@code id}. */
    String later(String alias) {
        String comparison = falls() ? "<" : ">";
        return key == null
                ? "%s.id %s :id".formatted(alias, comparison)
                : "(%s, %s.id) %s (CAST(:time AS timestamptz), :id)".formatted(key, alias, comparison);
    }

    /** The time of a row in this order; null for a row without it. */
    String time() {
        return key == null ? "CAST(NULL AS timestamptz)" : "nullif(%s, 'infinity')".formatted(key);
    }

    boolean isByTime() {
        return key != null;
    }

    private String direction() {
        return falls() ? "DESC" : "ASC";
    }

    private boolean falls() {
        return parameter.startsWith("-");
    }

    @Override
    public String toString() {
        return parameter;
    }
}
