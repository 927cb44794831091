package no.spinn.portal.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.spinn.portal.route.Service;

/**
 * A type of events on Kafka, as the service that sends it has committed schema and example.
 *
 * @param key what the Kafka key is, in words
 * @param summary when it is sent
 */
record EventType(String name, String topic, String key, String summary, SchemaFile.Place schema, JsonNode example) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMA = ".schema.json";
    private static final String SHARED = "shared" + SCHEMA;

    /** How the description of a schema ends. */
    private static final Pattern PLACE = Pattern.compile("(.+) Topic (\\S+), key and subject: ([^.]+)\\.");

    /** The types of a service, in the order of their names. */
    static List<EventType> of(Service service) throws IOException {
        Path folder = Contracts.of(service).resolve("events");
        SchemaFile shared = Files.exists(folder.resolve(SHARED))
                ? new SchemaFile(
                        service.word() + ".",
                        JSON.readTree(folder.resolve(SHARED).toFile()),
                        null)
                : null;
        List<EventType> types = new ArrayList<>();
        for (String name : names(folder)) {
            JsonNode schema = JSON.readTree(folder.resolve(name + SCHEMA).toFile());
            JsonNode example = JSON.readTree(
                    folder.resolve("examples").resolve(name + ".json").toFile());
            types.add(
                    of(name, new SchemaFile.Place(name, schema, new SchemaFile(name + ".", schema, shared)), example));
        }
        return types;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA) && !name.equals(SHARED))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .sorted()
                    .toList();
        }
    }

    private static EventType of(String name, SchemaFile.Place schema, JsonNode example) {
        Matcher place = PLACE.matcher(schema.schema().path("description").asText());
        if (!place.matches()) {
            throw new IllegalArgumentException("the description of %s does not end with topic and key".formatted(name));
        }
        return new EventType(name, place.group(2), place.group(3), place.group(1), schema, example);
    }
}
