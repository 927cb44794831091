package no.spinn.applications.applying.upload.filetype;

import java.util.List;
import java.util.Optional;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a file. It decides nothing; but whoever opens the file goes by its name, so that one which says something
 * else than the content is either a mistake or a trap.
 *
 * @param taken the media types that are taken
 */
record Claims(List<String> taken) {

    private static final MimeTypes TIKA = MimeTypes.getDefaultMimeTypes();

    /** What the ending of a name stands for, if it stands for anything. */
    Optional<String> byName(String name) {
        return Optional.of(TIKA.getMimeType(name).getType())
                .filter(type -> !type.equals(MediaType.OCTET_STREAM))
                .map(MediaType::toString);
    }

    /**
     * What the sender says. It only counts where it names what is taken: programs send the media type of a form, or what
     * happens to be installed, and mean nothing by it.
     */
    Optional<String> bySender(@Nullable String declared) {
        return Optional.ofNullable(MediaType.parse(declared))
                .map(type -> type.getBaseType().toString())
                .filter(taken::contains);
    }

    /** Whether a file can be called this: the very type, or a narrower one that is taken as well, as tables are text. */
    boolean fits(String claimed, String found) {
        MediaTypeRegistry types = TIKA.getMediaTypeRegistry();
        MediaType claim = types.normalize(MediaType.parse(claimed));
        MediaType content = types.normalize(MediaType.parse(found));
        return claim.equals(content) || taken.contains(claimed) && types.isSpecializationOf(claim, content);
    }
}
