package no.spinn.instruments.search;

import java.util.Arrays;
import java.util.Optional;

/** The orders of lists. Ids, which grow with time, break ties. */
public enum Sort {
    /** The best match first; without words, the same as {@link #OLDEST}. */
    RELEVANCE("relevance", "cast(ts_rank(words, cast(:text AS tsquery)) AS float8)", true, false),
    OLDEST("id", "cast(0 AS float8)", false, false),
    NEWEST("-id", "cast(0 AS float8)", false, true),
    /** Entries without a deadline come last. */
    DEADLINE("closesAt", Sort.CLOSING, false, false),
    LATEST_DEADLINE("-closesAt", Sort.CLOSING, true, false),
    OPENING("opensAt", Sort.OPENS, false, false),
    LATEST_OPENING("-opensAt", Sort.OPENS, true, false);

    private static final String CLOSING = "coalesce(cast(extract(epoch FROM closes_at) AS float8), 'infinity')";
    private static final String OPENS = "coalesce(cast(extract(epoch FROM opens_at) AS float8), 'infinity')";

    private final String parameter;
    private final String key;
    private final boolean keyFalls;
    private final boolean idFalls;

    Sort(String parameter, String key, boolean keyFalls, boolean idFalls) {
        this.parameter = parameter;
        this.key = key;
        this.keyFalls = keyFalls;
        this.idFalls = idFalls;
    }

    public static Optional<Sort> of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst();
    }

    /** The value of the query parameter. */
    public String parameter() {
        return parameter;
    }

    String key() {
        return key;
    }

    String order() {
        return "key %s, id %s".formatted(keyFalls ? "DESC" : "ASC", idFalls ? "DESC" : "ASC");
    }

    /** The condition that an entry comes after the position in the parameters. */
    String later() {
        return "(key %s :key OR key = :key AND id %s :id)".formatted(keyFalls ? "<" : ">", idFalls ? "<" : ">");
    }
}
