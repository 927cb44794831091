package no.spinn.kit.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.value.Sha256;

/**
 * A position in a list as an opaque string. A checksum over the position and the query detects a cursor that is invented,
 * truncated or taken from another query. It guards against mistakes and is not secret: a position gives no access that the query
 * would not give.
 */
final class Cursor {

    private static final int CHECK_BYTES = 9;
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    static String encode(List<String> position, List<?> query) {
        byte[] payload = String.join(SEPARATOR, position).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = ByteBuffer.allocate(CHECK_BYTES + payload.length)
                .put(check(payload, query))
                .put(payload)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The encoded position.
     *
     * @param parameter the query parameter that contained the cursor
     */
    static List<String> decode(String parameter, String cursor, List<?> query) {
        byte[] bytes = bytesOf(parameter, cursor);
        if (bytes.length < CHECK_BYTES) {
            throw refused(parameter);
        }
        byte[] payload = Arrays.copyOfRange(bytes, CHECK_BYTES, bytes.length);
        if (!Arrays.equals(Arrays.copyOf(bytes, CHECK_BYTES), check(payload, query))) {
            throw refused(parameter);
        }
        return List.of(new String(payload, StandardCharsets.UTF_8).split(SEPARATOR, -1));
    }

    private static byte[] bytesOf(String parameter, String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw refused(parameter);
        }
    }

    private static byte[] check(byte[] payload, List<?> query) {
        MessageDigest digest = Sha256.digest();
        digest.update(payload);
        digest.update(query.toString().getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(digest.digest(), CHECK_BYTES);
    }

    /** The refusal of an invalid cursor. */
    static Refusal refused(String parameter) {
        return new Refusal(
                KitProblem.INVALID_CURSOR,
                KitDetail.CURSOR_OF_ANOTHER_QUERY.words(),
                List.of(CursorIssue.OF_ANOTHER_QUERY.at("?" + parameter)));
    }
}
