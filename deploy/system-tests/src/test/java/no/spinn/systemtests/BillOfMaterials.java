package no.spinn.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;

/** The libraries of a packaged service, as its CycloneDX document lists them. */
record BillOfMaterials(List<Library> libraries) {

    /** Licences that the libraries name in their own words. */
    private static final Map<String, String> IDENTIFIERS = Map.of(
            "GNU General Public License, version 2 with the GNU Classpath Exception",
            "GPL-2.0-with-classpath-exception",
            "GNU Lesser General Public License (LGPL), Version 2.1",
            "LGPL-2.1-only",
            "GNU Lesser General Public License",
            "LGPL-3.0-or-later",
            "Go License",
            "BSD-3-Clause",
            "Mozilla Public License Version 2.0",
            "MPL-2.0",
            "Similar to Apache License but with the acknowledgment clause removed",
            "JDOM");

    /**
     * A library.
     *
     * @param name its group and artifact, the same on every processor
     * @param file its name in the packaged service
     * @param licences SPDX identifiers, any of which applies
     */
    record Library(String name, String file, SortedSet<String> licences) {

        private static Library of(JsonNode component) {
            String group = component.path("group").asText();
            String artifact = component.path("name").asText();
            String file = "%s.%s-%s.jar"
                    .formatted(group, artifact, component.path("version").asText());
            SortedSet<String> licences = new TreeSet<>();
            component.path("licenses").forEach(licence -> licences.add(identifier(licence)));
            return new Library(group + ":" + artifact.replaceFirst("^native-.*", "native-*"), file, licences);
        }

        private static String identifier(JsonNode licence) {
            JsonNode details = licence.path("license");
            String name = Stream.of(licence.path("expression"), details.path("id"), details.path("name"))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .findFirst()
                    .orElseThrow();
            return IDENTIFIERS.getOrDefault(name, name);
        }
    }

    static BillOfMaterials of(Service service) throws IOException {
        JsonNode components = new ObjectMapper()
                .readTree(target(service).resolve("bom.json").toFile())
                .path("components");
        return new BillOfMaterials(StreamSupport.stream(components.spliterator(), false)
                .filter(component -> !component.path("group").asText().equals("no.spinn"))
                .map(Library::of)
                .toList());
    }

    static Path target(Service service) {
        return LocalSettings.of(System.getenv())
                .root()
                .resolve(service.folder())
                .resolve("target");
    }
}
