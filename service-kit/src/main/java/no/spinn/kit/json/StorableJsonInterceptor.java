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
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/** Refuses JSON with values that the database cannot store, before it is parsed. Otherwise they would be lost or changed silently. */
@Provider
@Priority(Priorities.USER + 100) // after the interceptor that limits the size of a body
class StorableJsonInterceptor implements ReaderInterceptor {

    private final ObjectMapper json;

    StorableJsonInterceptor(ObjectMapper json) {
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
            throw new Refusal(KitProblem.INVALID, KitDetail.FAULTY.words(), faults);
        }
    }

    private List<Fault> faults(byte[] body) throws IOException {
        try (JsonParser parser = json.createParser(body)) {
            return UnstorableValues.faults(parser);
        } catch (JsonProcessingException e) {
            return List.of(); // The parser reports malformed JSON.
        }
    }

    /** A resource that takes a stream takes files of any size and type. They are not read here. */
    private static boolean isFile(Class<?> type) {
        return type == InputStream.class;
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }
}
