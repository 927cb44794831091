package no.spinn.kit.precondition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import no.spinn.kit.value.Sha256;

/**
 * Tags of answers that show more than one resource with a version: names that others own, texts in the language of the caller, what
 * the caller may do. The tag has the version of the resource, then a hash of the whole answer. So 304 is never the answer to a caller
 * that would see something else, and {@link Preconditions#requireVersion} compares what a change would overwrite.
 */
@Singleton
public class AnswerTags {

    static final String SEPARATOR = ".";

    /** 64 bits, enough to distinguish the answers about one resource. */
    private static final int HASH_LENGTH = 16;

    private final ObjectMapper json;

    AnswerTags(ObjectMapper json) {
        this.json = json;
    }

    public EntityTag of(long version, Object answer) {
        try {
            String hash = Sha256.of(json.writeValueAsBytes(answer)).substring(0, HASH_LENGTH);
            return Preconditions.tag(version + SEPARATOR + hash);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the answer cannot be written as JSON", e);
        }
    }
}
