package no.spinn.applications.applying.upload.filetype;

import java.util.List;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/** Text that a program runs or renders: markup and scripts. No ordinary text begins like them. */
final class ActiveContent {

    private static final MediaTypeRegistry TYPES =
            MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry();
    private static final List<MediaType> ACTIVE = List.of(
            MediaType.TEXT_HTML,
            MediaType.APPLICATION_XML,
            MediaType.application("xhtml+xml"),
            MediaType.application("rtf"),
            MediaType.application("postscript"),
            MediaType.application("x-sh"),
            MediaType.text("x-perl"),
            MediaType.text("x-python"));

    private ActiveContent() {}

    static boolean isActive(String type) {
        MediaType found = TYPES.normalize(MediaType.parse(type));
        return ACTIVE.stream().anyMatch(active -> TYPES.isInstanceOf(found, active));
    }
}
