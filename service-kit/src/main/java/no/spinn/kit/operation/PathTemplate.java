package no.spinn.kit.operation;

import java.util.ArrayList;
import java.util.List;

/**
 * A path with variables in braces, each of which is a whole segment.
 *
 * @param segments without slashes
 */
public record PathTemplate(List<String> segments) {

    static PathTemplate of(String... parts) {
        return new PathTemplate(segments(String.join("/", parts)));
    }

    /** The segments of a path; empty ones are dropped, as by the framework. */
    static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments;
    }

    boolean covers(List<String> path) {
        if (path.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!isVariable(segments.get(i)) && !segments.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Smaller for a template with fewer variables, and with its first variable later: it is the better one of two. */
    String rank() {
        StringBuilder rank = new StringBuilder();
        segments.forEach(segment -> rank.append(isVariable(segment) ? '1' : '0'));
        return rank.toString();
    }

    @Override
    public String toString() {
        return "/" + String.join("/", segments);
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }
}
