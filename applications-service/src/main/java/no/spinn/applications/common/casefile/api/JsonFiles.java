package no.spinn.applications.common.casefile.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import no.spinn.applications.common.casefile.StoredFile;

/** Writes values as JSON files: the same JSON as over HTTP, indented for people. */
@Singleton
public class JsonFiles {

    private final ObjectMapper json;

    JsonFiles(ObjectMapper json) {
        this.json = json;
    }

    /** Writes the value now, not when the file is read. */
    public StoredFile of(String name, Object value) {
        try {
            return StoredFile.of(
                    name,
                    MediaType.APPLICATION_JSON,
                    json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + name, e);
        }
    }
}
