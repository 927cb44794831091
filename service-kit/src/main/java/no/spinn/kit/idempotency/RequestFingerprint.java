package no.spinn.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import no.spinn.kit.value.Sha256;

/** A digest of a request: method, path and the content of the body, regardless of its white space. */
@Singleton
class RequestFingerprint {

    private final ObjectMapper json;
    private final Request request;
    private final UriInfo uri;

    RequestFingerprint(ObjectMapper json, @Context Request request, @Context UriInfo uri) {
        this.json = json;
        this.request = request;
        this.uri = uri;
    }

    byte[] of(Object[] arguments) {
        try {
            MessageDigest digest = Sha256.digest();
            digest.update((request.getMethod() + " " + uri.getPath()).getBytes(StandardCharsets.UTF_8));
            json.writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), arguments);
            return digest.digest();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an idempotent method takes only values that can be written as JSON", e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
