package no.spinn.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Serialises responses for storage and restores them. */
@Singleton
class StoredResponses {

    private final ObjectMapper json;

    StoredResponses(ObjectMapper json) {
        this.json = json;
    }

    StoredResponse store(Response response, byte[] request) {
        try {
            Map<String, List<String>> headers = new LinkedHashMap<>(response.getStringHeaders());
            byte[] body = response.hasEntity() ? json.writeValueAsBytes(kept(response.getEntity())) : null;
            return new StoredResponse(request, response.getStatus(), json.writeValueAsString(headers), body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a response cannot be written as JSON", e);
        }
    }

    private static Object kept(Object entity) {
        return entity instanceof Confidential confidential ? confidential.kept() : entity;
    }

    /** The first response is sent like its replays, so it cannot differ from them but in what must not be kept. */
    Response first(Response response, StoredResponse answer) {
        Response sent = replay(answer);
        return response.getEntity() instanceof Confidential all
                ? Response.fromResponse(sent).entity(all).build()
                : sent;
    }

    Response replay(StoredResponse answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        headers(answer).forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        if (answer.body() != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
        }
        return response.build();
    }

    private Map<String, List<String>> headers(StoredResponse answer) {
        try {
            return json.readValue(answer.headers(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored headers must be readable", e);
        }
    }
}
