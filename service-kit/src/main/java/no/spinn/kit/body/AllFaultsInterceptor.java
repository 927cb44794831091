package no.spinn.kit.body;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import no.spinn.kit.problem.Refusal;

/** Refuses a body of JSON that cannot be read with all of its faults, where Jackson would report the first one. */
@Provider
@Priority(Priorities.USER + 200) // after the interceptor that has the whole body in memory
class AllFaultsInterceptor implements ReaderInterceptor {

    // Created when the service is built, before its settings exist.
    private final Instance<BodyReader> bodies;
    private final ObjectMapper json;

    AllFaultsInterceptor(Instance<BodyReader> bodies, ObjectMapper json) {
        this.bodies = bodies;
        this.json = json;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!(context.getInputStream() instanceof ByteArrayInputStream text)) {
            return context.proceed();
        }
        int length = text.available();
        try {
            return context.proceed();
        } catch (JsonMappingException unreadable) {
            throw refusal(text, length, context);
        } catch (WebApplicationException refused) {
            throw refused.getCause() instanceof JsonMappingException ? refusal(text, length, context) : refused;
        }
    }

    private Refusal refusal(ByteArrayInputStream text, int length, ReaderInterceptorContext context)
            throws IOException {
        text.reset();
        JsonNode tree = json.readTree(text);
        return bodies.get()
                .unreadable(tree, length, json.constructType(context.getGenericType()), isConstrained(context));
    }

    private static boolean isConstrained(ReaderInterceptorContext context) {
        return Arrays.stream(context.getAnnotations()).anyMatch(Valid.class::isInstance);
    }
}
