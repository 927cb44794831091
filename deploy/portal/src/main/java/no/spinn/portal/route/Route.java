package no.spinn.portal.route;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the list of routes: a path, and all under it, belong to a service.
 *
 * @param segments of the path; {@code {}} is any one, and a last one that ends with {@code *} is any that begins so
 */
record Route(Service service, List<String> segments) {

    private static final Pattern LINE = Pattern.compile("(\\w+) /(\\S+)");

    static Route of(String line) {
        Matcher matcher = LINE.matcher(line);
        Service service = matcher.matches() ? Service.of(matcher.group(1)) : null;
        if (service == null) {
            throw new IllegalArgumentException("not a route: " + line);
        }
        return new Route(service, segments("/" + matcher.group(2)));
    }

    /** The segments of a path that begins with a slash. */
    static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    boolean covers(List<String> path) {
        if (path.size() < segments.size()) {
            return false;
        }
        for (int i = 0; i < segments.size(); i++) {
            if (!covers(segments.get(i), path.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(String pattern, String segment) {
        if (pattern.equals("{}")) {
            return !segment.isEmpty();
        }
        return pattern.endsWith("*")
                ? segment.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(segment);
    }
}
