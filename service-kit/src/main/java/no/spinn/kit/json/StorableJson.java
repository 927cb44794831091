package no.spinn.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/**
 * Refuses JSON with values that cannot be kept, before anybody has read it: what passes a database by, or is kept as
 * something else, would be lost without a word.
 */
@Provider
@Priority(Priorities.USER + 100) // within what counts the bytes of a body
class StorableJson implements ReaderInterceptor {

    private final ObjectMapper json;

    StorableJson(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType()) && !isFile(context.getType())) {
            byte[] body = context.getInputStream().readAllBytes();
            require(body);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private void require(byte[] body) throws IOException {
        if (UnstorableValues.areImpossible(body)) {
            return;
        }
        List<Fault> faults = faults(body);
        if (!faults.isEmpty()) {
            throw new Refusal(KitProblem.INVALID, "The request has faults; see errors.", faults);
        }
    }

    private List<Fault> faults(byte[] body) throws IOException {
        try (JsonParser parser = json.createParser(body)) {
            return UnstorableValues.faults(parser);
        } catch (JsonProcessingException e) {
            return List.of(); // Whoever reads it will say what it is instead of JSON.
        }
    }

    /** Who takes a stream takes files of any size, whatever they are said to be; they are not read here. */
    private static boolean isFile(Class<?> type) {
        return type == InputStream.class;
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }
}
