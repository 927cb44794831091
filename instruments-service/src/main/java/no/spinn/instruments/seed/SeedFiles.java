package no.spinn.instruments.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.spinn.kit.json.StrictJson;

/** Reads the data files as strictly as requests: an unknown field is an error. */
@ApplicationScoped
class SeedFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .annotationIntrospector(StrictJson.introspector())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The entries of a file, each with a text that is the same for the same content. */
    <T> List<Entry<T>> read(String file, Class<T> shape) {
        List<Entry<T>> entries = new ArrayList<>();
        for (JsonNode node : nodes(file)) {
            entries.add(new Entry<>(node.toString(), convert(file, node, shape)));
        }
        return entries;
    }

    /** One entry of a data file. */
    record Entry<T>(String text, T value) {}

    private static List<JsonNode> nodes(String file) {
        try (InputStream content = SeedFiles.class.getResourceAsStream("/catalogue/" + file)) {
            return YAML.readValue(Objects.requireNonNull(content, file), new TypeReference<List<JsonNode>>() {});
        } catch (JsonProcessingException e) {
            throw new InvalidSeed(file, e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T convert(String file, JsonNode node, Class<T> shape) {
        try {
            return YAML.treeToValue(node, shape);
        } catch (JsonProcessingException e) {
            throw new InvalidSeed(
                    file, "entry %s: %s".formatted(node.path("id").asText("without id"), e.getOriginalMessage()));
        }
    }
}
