package no.spinn.applications.applying.upload.filetype;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * The media types that a file claims to have, by its name and its Content-Type header. They do not determine the type; but
 * programs open a file by its name, so a claim that contradicts the content is a mistake or an attack.
 *
 * @param accepted the accepted media types
 */
record DeclaredTypes(List<String> accepted) {

    static final String TEXT = "text/plain";

    private static final MimeTypes TIKA = MimeTypes.getDefaultMimeTypes();

    /** Returns the type of the file extension, if the extension is known. */
    Optional<String> byName(String name) {
        return Optional.of(TIKA.getMimeType(name).getType())
                .filter(type -> !type.equals(MediaType.OCTET_STREAM))
                .map(MediaType::toString);
    }

    /**
     * Returns the type in the Content-Type header, if it is an accepted one. Other values are ignored: clients send the type
     * of a form, or whatever is installed, without meaning it.
     */
    Optional<String> bySender(@Nullable String declared) {
        return Optional.ofNullable(MediaType.parse(declared))
                .map(type -> type.getBaseType().toString())
                .filter(accepted::contains);
    }

    /** Whether the file claims to be text or CSV, and nothing else. */
    boolean sayText(String name, @Nullable String declared) {
        List<String> claims = Stream.concat(byName(name).stream(), bySender(declared).stream())
                .toList();
        return !claims.isEmpty() && claims.stream().allMatch(claim -> fits(claim, TEXT));
    }

    /**
     * Whether a file with this content may claim a type: the same type, or a narrower accepted one, such as CSV for text.
     */
    boolean fits(String claimed, String found) {
        MediaTypeRegistry types = TIKA.getMediaTypeRegistry();
        MediaType claim = types.normalize(MediaType.parse(claimed));
        MediaType content = types.normalize(MediaType.parse(found));
        return claim.equals(content) || accepted.contains(claimed) && types.isSpecializationOf(claim, content);
    }
}
