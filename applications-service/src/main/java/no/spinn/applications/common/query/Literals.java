package no.spinn.applications.common.query;

import java.util.Collection;
import java.util.stream.Collectors;

/** Values of enums as literals of HQL and SQL: with literals, unlike with parameters, PostgreSQL can use partial indexes. */
public final class Literals {

    private Literals() {}

    /** A list for SQL, such as {@code ('DUE', 'RETURNED')}. */
    public static String quoted(Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> "'" + value.name() + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    /** A list such as {@code (DUE, RETURNED)}. */
    public static String list(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(", ", "(", ")"));
    }
}
