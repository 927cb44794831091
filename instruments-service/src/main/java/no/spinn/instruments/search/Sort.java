package no.spinn.instruments.search;

import java.util.Arrays;
import java.util.Optional;

/** In which order entries are listed. Ids break ties, and grow with time. */
public enum Sort {
    /** The best first; without words, as by {@link #OLDEST}. */
    RELEVANCE("relevance", "cast(ts_rank(words, cast(:text AS tsquery)) AS float8)", true, false),
    OLDEST("id", "cast(0 AS float8)", false, false),
    NEWEST("-id", "cast(0 AS float8)", false, true),
    /** What has no deadline comes last. */
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

    /** What it is called in an address. */
    public String parameter() {
        return parameter;
    }

    String key() {
        return key;
    }

    String order() {
        return "key %s, id %s".formatted(keyFalls ? "DESC" : "ASC", idFalls ? "DESC" : "ASC");
    }

    /** That an entry comes after the place that the parameters name. */
    String later() {
        return "(key %s :key OR key = :key AND id %s :id)".formatted(keyFalls ? "<" : ">", idFalls ? "<" : ">");
    }
}
