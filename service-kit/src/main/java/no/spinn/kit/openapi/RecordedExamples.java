package no.spinn.kit.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The files of {@code contracts/examples} of a service. Tests write them. */
final class RecordedExamples {

    private static final String FOLDER = "META-INF/examples/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordedExamples() {}

    /** The members of a file; none if there is no such file. */
    static Map<String, Object> read(String name) {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + name + ".json")) {
            return file == null ? Map.of() : Objects.requireNonNull(JSON.readValue(file, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
