package no.spinn.kit.problem.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import no.spinn.kit.problem.ProblemCode;

/** Which operations answer with which problem, and with which faults. A test of each service writes it from the code. */
@Singleton
class ProblemOccurrences {

    /** In the resources of a service. */
    private static final String FILE = "/problem-types.json";

    private static final Occurrence NONE = new Occurrence(List.of(), List.of());

    private final Map<String, Occurrence> byCode;

    ProblemOccurrences(ObjectMapper json) {
        this.byCode = read(json);
    }

    Occurrence of(ProblemCode code) {
        return byCode.getOrDefault(code.code(), NONE);
    }

    private static Map<String, Occurrence> read(ObjectMapper json) {
        try (InputStream file = ProblemOccurrences.class.getResourceAsStream(FILE)) {
            return file == null ? Map.of() : json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param operations by their ids */
    record Occurrence(List<String> faultCodes, List<String> operations) {}
}
