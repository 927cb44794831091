package no.spinn.portal.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The paths of the three OpenAPI documents, with {} for each parameter, and the services that have them. */
record Paths(Map<String, Set<Service>> services) {

    static Paths documented() throws IOException {
        Map<String, Set<Service>> services = new TreeMap<>();
        for (Service service : Service.values()) {
            Path document = Path.of("..", "..", service.word() + "-service", "contracts", "openapi.yaml");
            JsonNode paths = new YAMLMapper().readTree(document.toFile()).path("paths");
            paths.fieldNames()
                    .forEachRemaining(path -> services.computeIfAbsent(
                                    path.replaceAll("\\{[^}]+}", "{}"), first -> EnumSet.noneOf(Service.class))
                            .add(service));
        }
        return new Paths(services);
    }
}
