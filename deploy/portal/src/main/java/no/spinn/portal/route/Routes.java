package no.spinn.portal.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The paths of the gateway. Each service is under its prefix, as far as it is for clients: its operations and their documents, and what
 * assistants use. A
 * bare path belongs to the only service that has it; the committed list {@code deploy/gateway/routes.txt} says which.
 */
public final class Routes {

    private static final String LIST = "/routes.txt";
    private static final String OPERATIONS = "/v1/";
    private static final String DOCUMENT = "/q/openapi";
    private static final String CONSOLE = "/q/swagger-ui";
    private static final String ASSISTANTS = "/mcp";
    private static final Set<Service> FOR_ASSISTANTS = EnumSet.of(Service.INSTRUMENTS, Service.MATCHING);

    /** The routes in their order, by the beginning of the path that they have in common. */
    private final Map<List<String>, List<Route>> bare;

    private Routes(List<Route> routes) {
        this.bare = routes.stream()
                .collect(Collectors.groupingBy(route -> head(route.segments()), HashMap::new, Collectors.toList()));
    }

    /** The committed list. */
    public static Routes committed() {
        try (InputStream list = Objects.requireNonNull(Routes.class.getResourceAsStream(LIST), LIST)) {
            return of(new String(list.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Routes of(String list) {
        return new Routes(list.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Route::of)
                .toList());
    }

    /**
     * The target of a path; null if no service has it.
     *
     * @param path without dot segments, so that nothing leaves the part of a service that is for clients
     */
    public @Nullable Target find(String path) {
        Service named = Service.of(firstSegment(path));
        return named == null
                ? findBare(path)
                : findPrefixed(named, path.substring(named.prefix().length()));
    }

    private static @Nullable Target findPrefixed(Service service, String path) {
        boolean isForAssistants = path.equals(ASSISTANTS) && FOR_ASSISTANTS.contains(service);
        return isForClients(path) || isForAssistants ? new Target(service, service.prefix(), path) : null;
    }

    private static boolean isForClients(String path) {
        return path.startsWith(OPERATIONS)
                || path.startsWith(DOCUMENT)
                || path.equals(CONSOLE)
                || path.startsWith(CONSOLE + "/");
    }

    private @Nullable Target findBare(String path) {
        List<String> segments = Route.segments(path);
        for (Route route : bare.getOrDefault(head(segments), List.of())) {
            if (route.covers(segments)) {
                return new Target(route.service(), "", path);
            }
        }
        return null;
    }

    private static List<String> head(List<String> segments) {
        return segments.subList(0, Math.min(2, segments.size()));
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path.substring(1) : path.substring(1, end);
    }
}
