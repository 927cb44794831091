package no.spinn.applications.common.casefile.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import no.spinn.applications.common.casefile.StoredFile;

/** Writes values as files of JSON: as over HTTP, but for people to read. */
@Singleton
public class JsonFiles {

    private final ObjectMapper json;

    JsonFiles(ObjectMapper json) {
        this.json = json;
    }

    /** The value as it is now. */
    public StoredFile of(String name, Object value) {
        try {
            return StoredFile.of(
                    name,
                    MediaType.APPLICATION_JSON,
                    json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this cannot be written as JSON: " + name, e);
        }
    }
}
