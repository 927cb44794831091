package no.spinn.portal.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The paths of the three OpenAPI documents, with {} for each parameter, and the services that have them.
 *
 * @param released the same of the first release
 */
record Paths(Map<String, Set<Service>> services, Map<String, Set<Service>> released) {

    private static final String FIRST_RELEASE = "released/1.0.0.yaml";

    static Paths documented() throws IOException {
        return new Paths(of("openapi.yaml"), of(FIRST_RELEASE));
    }

    private static Map<String, Set<Service>> of(String document) throws IOException {
        Map<String, Set<Service>> services = new TreeMap<>();
        for (Service service : Service.values()) {
            Path file = Path.of("..", "..", service.word() + "-service", "contracts", document);
            JsonNode paths = new YAMLMapper().readTree(file.toFile()).path("paths");
            paths.fieldNames()
                    .forEachRemaining(path -> services.computeIfAbsent(
                                    path.replaceAll("\\{[^}]+}", "{}"), first -> EnumSet.noneOf(Service.class))
                            .add(service));
        }
        return services;
    }

    /**
     * The service that has a bare path: the only one, or else the only one that had it, or what it is under, in the first release. Its
     * clients still send their requests there. All services that have the path when that decides nothing.
     */
    Set<Service> bare(String path) {
        Set<Service> now = services.getOrDefault(path, Set.of());
        Set<Service> first = first(path);
        return now.size() != 1 && first.size() == 1 ? first : now;
    }

    private Set<Service> first(String path) {
        String shorter = path;
        while (shorter.lastIndexOf('/') > 0 && !released.containsKey(shorter)) {
            shorter = shorter.substring(0, shorter.lastIndexOf('/'));
        }
        return released.getOrDefault(shorter, Set.of());
    }
}
