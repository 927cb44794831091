package no.spinn.systemtests;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A PromQL expression. */
record PromQl(String text) {

    /** Strings, matchers of labels, ranges, and the labels of aggregations and joins: what has names that are no metrics. */
    private static final Pattern NO_METRICS = Pattern.compile(
            "\"[^\"]*\"|\\{[^}]*\\}|\\[[^\\]]*\\]|\\b(by|without|on|ignoring)\\s*\\([^)]*\\)|offset\\s+\\w+");

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(?!\\s*\\(|[a-zA-Z0-9_:])");
    private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "bool");

    /** An expression of a panel, with what Grafana would put in for its variables. */
    static PromQl ofPanel(String text) {
        return new PromQl(text.replace("$__rate_interval", "5m"));
    }

    /** The names of the metrics that it reads. */
    Set<String> metrics() {
        Set<String> names = new TreeSet<>();
        NAME.matcher(NO_METRICS.matcher(text).replaceAll(" "))
                .results()
                .map(found -> found.group())
                .filter(name -> !OPERATORS.contains(name))
                .forEach(names::add);
        return names;
    }
}
