package no.spinn.portal.pages.upstream;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The query of an address: names and values, in order. */
public final class Query {

    private final List<Map.Entry<String, String>> pairs = new ArrayList<>();

    /** Adds a value; an empty one is left out. */
    public Query with(String name, String value) {
        if (!value.isBlank()) {
            pairs.add(Map.entry(name, value));
        }
        return this;
    }

    /** Adds each value. */
    public Query with(String name, List<String> values) {
        values.forEach(value -> with(name, value));
        return this;
    }

    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** A part of an address, encoded for a path as for a query. */
    public static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** With its question mark; empty without any pair. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, String> pair : pairs) {
            all.append(all.isEmpty() ? '?' : '&')
                    .append(encode(pair.getKey()))
                    .append('=')
                    .append(encode(pair.getValue()));
        }
        return all.toString();
    }
}
