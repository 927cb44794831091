package no.spinn.instruments.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import no.spinn.kit.precondition.Preconditions;

/**
 * Answers that carry a strong entity tag. The tag is a digest of the body: whatever a caller sees, in whichever language,
 * has a tag of its own, and an embedded name that changes elsewhere changes it as well.
 */
@ApplicationScoped
public class Representations {

    /** How long anybody may reuse a public answer: long enough for a page with many widgets, too short to be out of date. */
    private static final int PUBLIC_SECONDS = 5;

    private static final int TAG_BYTES = 12;

    private final ObjectMapper json;
    private final Preconditions preconditions;

    Representations(ObjectMapper json, Preconditions preconditions) {
        this.json = json;
        this.preconditions = preconditions;
    }

    /** What everybody sees; shared caches may keep it for a moment. */
    public Response open(Object body) {
        return answer(body, "public, max-age=" + PUBLIC_SECONDS);
    }

    /** What everybody sees and what never changes, apart from fields that a newer version of this service may add. */
    public Response permanent(Object body) {
        return answer(body, "public, max-age=" + Duration.ofDays(1).toSeconds());
    }

    /** What only this caller sees. */
    public Response confidential(Object body) {
        return answer(body, "private, no-cache");
    }

    public EntityTag tag(Object body) {
        return Preconditions.tag(HexFormat.of().formatHex(Arrays.copyOf(digest(write(body)), TAG_BYTES)));
    }

    private Response answer(Object body, String cache) {
        return Response.fromResponse(preconditions.respond(tag(body), body))
                .header(HttpHeaders.CACHE_CONTROL, cache)
                .build();
    }

    private byte[] write(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
